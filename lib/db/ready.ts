import 'server-only';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { appClient } from './client.ts';

/** Why this process cannot serve yet, in one sentence; null when the database answers and has this version's migrations. */
export async function notReady(): Promise<string | null> {
  try {
    const rows = await appClient().$queryRaw<{ name: string }[]>`
      select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
    const applied = new Set(rows.map(({ name }) => name));
    const lacking = (await shipped()).filter((name) => !applied.has(name));
    return lacking.length === 0 ? null : `The database lacks ${lacking.join(', ')}. Run npm run migrate.`;
  } catch {
    // The cause may name hosts and roles, and whoever asks is not signed in; the pool logs it.
    return 'The database does not answer.';
  }
}

async function shipped(): Promise<string[]> {
  const entries = await readdir(join(process.cwd(), 'prisma/migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
