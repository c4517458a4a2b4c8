import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRoles } from '#prisma/roles.ts';
import { applyMigrations } from '../migrations.ts';
import { type PostgresServer, startPostgres } from '../postgres/server.ts';
import { secrets } from '../secrets.ts';
import { type Databases, databaseUrls } from '../services.ts';

export type ThrowawayDatabase = { databases: Required<Databases>; stop: () => Promise<void> };

/** A migrated database on a server of its own in the temporary folder; `stop` removes both. */
export async function throwawayDatabase(name: string): Promise<ThrowawayDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'readymark-test-'));
  const { database } = secrets(folder);
  const server: PostgresServer = await startPostgres({ folder, password: database.admin, durable: false });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await createRoles(server.adminUrl, name, database);
    const databases = databaseUrls(server, name, database);
    await applyMigrations(databases.owner);
    return { databases, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
