import pg from 'pg';
import { expect, test } from 'vitest';
import { notReady } from './ready.ts';

test('A migrated database is ready', async () => {
  expect(await notReady()).toBeNull();
});

test('A database without one of this version’s migrations is not ready, and the sentence names it', async () => {
  const owner = new pg.Client({ connectionString: process.env.OWNER_DATABASE_URL });
  await owner.connect();
  await owner.query(`update _prisma_migrations set finished_at = null where migration_name = '0001_foundation'`);
  await owner.end();
  expect(await notReady()).toContain('lacks 0001_foundation');
});
