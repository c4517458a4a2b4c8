import pg from 'pg';
import { expect, test } from 'vitest';
import { applyMigrations } from './migrations.ts';

const owner = process.env.OWNER_DATABASE_URL ?? '';

test('A migrated database is left as it is', async () => {
  expect(await applyMigrations(owner)).toEqual([]);
});

test('A migration that failed is not passed over: the next start stops and names it', async () => {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`update _prisma_migrations set finished_at = null where migration_name = '0004_ready'`);
  await client.end();
  await expect(applyMigrations(owner)).rejects.toThrow(/0004_ready.*failed/s);
});
