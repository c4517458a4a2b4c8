import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Lends Prisma's own schema engine, as WebAssembly, on one database to `work`. The native one is a download that a closed
 * machine cannot make; both keep the same `_prisma_migrations` table.
 */
export async function withSchemaEngine<T>(url: string, work: (schema: engine.SchemaEngine) => Promise<T>): Promise<T> {
  load();
  const scripts = new WholeScripts({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(scripts);
  const schema = await engine.SchemaEngine.new({ datamodels: [['schema.prisma', datasource]] }, () => {}, adapter);
  try {
    return await work(schema);
  } finally {
    await scripts.close();
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside function bodies and comments. Sent whole, as the native engine
 * does, Postgres parses it itself and runs it as one transaction: a migration that fails leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  private pools = new Set<{ end: () => Promise<void> }>();

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    this.pools.add(pool);
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  }

  /** The engine leaves its connections open. */
  async close(): Promise<void> {
    await Promise.all([...this.pools].map((pool) => pool.end()));
  }
}

const datasource = 'datasource db {\n  provider = "postgresql"\n}';

let loaded = false;

function load(): void {
  if (loaded) return;
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/\.js$/, '_bg.wasm');
  const module = new WebAssembly.Module(readFileSync(file));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = true;
}
