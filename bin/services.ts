import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { publishPacks } from '#prisma/publish.ts';
import { createRoles } from '#prisma/roles.ts';
import { applyMigrations } from './migrations.ts';
import { type PostgresServer, startPostgres } from './postgres/server.ts';
import { reachAll } from './reach.ts';
import { root } from './root.ts';
import { type Secrets, secrets } from './secrets.ts';
import { unfinished } from './unfinished.ts';

export type Databases = { admin?: string; owner: string; app: string; identity: string };

export type Services = {
  databases: Databases;
  /** What the web server is started with, besides its own environment. */
  environment: Record<string, string>;
  applied: string[];
  /** Whether the database is the embedded one. */
  ours: boolean;
  stop: () => Promise<void>;
};

/** `READYMARK_DATA`, or `.data` in this repository: the database, the evidence, the secrets. */
export const dataFolder = (): string => process.env.READYMARK_DATA || join(root, '.data');

/**
 * Everything the web server needs: a migrated database, embedded unless `DATABASE_URL` is set, and the secrets of this
 * installation. The owner's URL stays out of `environment`: the web server never holds it.
 */
export async function startServices(folder = dataFolder()): Promise<Services> {
  openFolder(folder);
  const drawn = secrets(folder);
  const { databases, server } = process.env.DATABASE_URL
    ? { databases: given(), server: null }
    : await embedded(folder, drawn);
  if (!server) await reachAll([databases.owner, databases.app, databases.identity]);
  const applied = await applyMigrations(databases.owner);
  await publishPacks(databases.owner);
  return {
    databases,
    applied,
    ours: server !== null,
    environment: {
      DATABASE_URL: databases.app,
      IDENTITY_DATABASE_URL: databases.identity,
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || drawn.session,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || drawn.actions,
      EVIDENCE_DIR: process.env.EVIDENCE_DIR || join(folder, 'evidence'),
      MAIL_OUTBOX_DIR: process.env.MAIL_OUTBOX_DIR || join(folder, 'outbox'),
    },
    stop: async () => server?.stop(),
  };
}

async function embedded(folder: string, { database }: Secrets) {
  const server: PostgresServer = await startPostgres({ folder, password: database.admin });
  if (existsSync(unfinished(folder))) await drop(server.adminUrl, 'readymark');
  await createRoles(server.adminUrl, 'readymark', database);
  return { databases: databaseUrls(server, 'readymark', database), server };
}

async function drop(adminUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
  await admin.end();
}

/** The URLs of one database of an embedded server, by role. */
export function databaseUrls(
  server: PostgresServer,
  name: string,
  passwords: Secrets['database'],
): Required<Databases> {
  const url = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${server.port}/${name}`;
  return {
    admin: server.adminUrl,
    owner: url('readymark_owner', passwords.owner),
    app: url('readymark_app', passwords.app),
    identity: url('readymark_identity', passwords.identity),
  };
}

function given(): Databases {
  const { DATABASE_URL: app, IDENTITY_DATABASE_URL: identity, OWNER_DATABASE_URL: owner } = process.env;
  if (app && identity && owner) return { app, identity, owner };
  throw new Error(
    'DATABASE_URL is set, so IDENTITY_DATABASE_URL and OWNER_DATABASE_URL must be set as well (the roles readymark_app, ' +
      'readymark_identity and readymark_owner of the same database). Unset all three to use the embedded database.',
  );
}

function openFolder(folder: string): void {
  try {
    mkdirSync(join(folder, 'evidence'), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Error(
      `${folder} cannot be written. Start as the user who owns it, or set READYMARK_DATA to another folder.`,
      {
        cause,
      },
    );
  }
}
