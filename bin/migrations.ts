import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './root.ts';

/**
 * Applies the migrations in `prisma/migrations` that the database has not seen, in order of their names, and gives back those
 * names. `url` is the owner's. Two at once wait for each other. Throws what Postgres said about the first that fails.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('readymark migrations'))`);
    if (!(await anyNew(lock))) return [];
    // Loaded only when there is work for it: it would slow down every start.
    const { withSchemaEngine } = await import('./schema-engine.ts');
    const { appliedMigrationNames } = await withSchemaEngine(url, (schema) =>
      schema.applyMigrations({ migrationsList: list(), filters: none }),
    );
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
}

async function anyNew(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query(`select to_regclass('public._prisma_migrations') is not null as "isThere"`);
  if (!rows[0]?.isThere) return true;
  const applied = await owner.query<{ name: string }>(
    'select migration_name as name from public._prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const names = new Set(applied.rows.map(({ name }) => name));
  return migrationNames().some((name) => !names.has(name));
}

const none = { externalTables: [], externalEnums: [] };

function list() {
  const baseDir = join(root, 'prisma/migrations');
  const lockfile = join(baseDir, 'migration_lock.toml');
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((path) => ({ path, migrationFile: file(baseDir, path) })),
  };
}

const migrationNames = () =>
  readdirSync(join(root, 'prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const file = (baseDir: string, name: string) => ({
  path: 'migration.sql',
  content: { tag: 'ok' as const, value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
});
