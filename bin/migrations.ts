import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './root.ts';
import { withSchemaEngine } from './schema-engine.ts';

/**
 * Applies the migrations in `prisma/migrations` that the database has not seen, in order of their names, and gives back those
 * names. `url` is the owner's. Two at once wait for each other. Throws what Postgres said about the first that fails.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('readymark migrations'))`);
    const { appliedMigrationNames } = await withSchemaEngine(url, (schema) =>
      schema.applyMigrations({ migrationsList: list(), filters: none }),
    );
    return appliedMigrationNames;
  } finally {
    await lock.end();
  }
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
