import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '#lib/env.ts';
import { PrismaClient } from '#prisma/generated/client.ts';
import { statementName } from './statement-name.ts';

type Door = 'app' | 'identity';
const doors = globalThis as typeof globalThis & { readymarkClients?: Partial<Record<Door, PrismaClient>> };

/** Tenant content, behind the fence. Only `lib/db` may hold it: everybody else gets a transaction with a tenant in it. */
export const appClient = (): PrismaClient => clientOf('app');

/** People, sessions, tenants and invitations; no grant on tenant content. */
export const identityClient = (): PrismaClient => clientOf('identity');

/** Closes both pools; for scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = Object.values(doors.readymarkClients ?? {});
  doors.readymarkClients = {};
  await Promise.all(open.map((client) => client.$disconnect()));
}

function clientOf(door: Door): PrismaClient {
  doors.readymarkClients ??= {};
  doors.readymarkClients[door] ??= connect(door);
  return doors.readymarkClients[door];
}

function connect(door: Door): PrismaClient {
  const settings = env();
  const pool = new pg.Pool({
    connectionString: door === 'app' ? settings.DATABASE_URL : settings.IDENTITY_DATABASE_URL,
    max: settings.DATABASE_POOL,
    connectionTimeoutMillis: 5_000,
    application_name: `readymark-${door}`,
  });
  // Without a listener an idle connection that the server ends takes the process with it.
  pool.on('error', (error) =>
    process.stderr.write(
      `${JSON.stringify({ level: 'error', msg: 'idle database connection lost', door, error: error.message })}\n`,
    ),
  );
  return new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName }),
    transactionOptions: { maxWait: 5_000, timeout: 15_000 },
  });
}
