import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

// Runs before each database test file: an empty, migrated database of its own, reached as the product reaches it, and a folder for evidence.
const name = `test_${randomUUID().replaceAll('-', '')}`;
const { admin, owner, app, identity } = inject('databases');

const client = new pg.Client({ connectionString: admin });
await client.connect();
await client.query(`create database ${name} template template owner readymark_owner`);
await client.end();

const own = (url: string) => url.replace(/[^/]+$/, name);
process.env.DATABASE_URL = own(app);
process.env.IDENTITY_DATABASE_URL = own(identity);
process.env.OWNER_DATABASE_URL = own(owner);
process.env.ADMIN_DATABASE_URL = own(admin);
const evidence = mkdtempSync(path.join(tmpdir(), 'readymark-evidence-'));
process.env.EVIDENCE_DIR = evidence;

afterAll(async () => {
  const { disconnect } = await import('#lib/db/client.ts');
  await disconnect();
  rmSync(evidence, { recursive: true, force: true });
});
