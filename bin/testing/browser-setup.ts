import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishPacks } from '#prisma/publish.ts';
import { build, isBuildStale } from '../build.ts';
import { generateClient } from '../generate.ts';
import { root } from '../root.ts';
import { secrets } from '../secrets.ts';
import { runSeed } from '../seed.ts';
import { throwawayDatabase } from './database.ts';

/** Before the browser tests: the built product over a database of its own with the demo in it. Gives back how to end it all. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'readymark-browser-'));
  const { session, actions } = secrets(folder);
  const { databases, stop } = await throwawayDatabase('readymark');
  const address = `http://localhost:${process.env.E2E_PORT}`;
  // The tests inherit these too: they make people and sessions straight in the database.
  Object.assign(process.env, {
    DATABASE_URL: databases.app,
    IDENTITY_DATABASE_URL: databases.identity,
    OWNER_DATABASE_URL: databases.owner,
    // A journey that changes rows behind the fence, as somebody with the keys of the database could.
    ADMIN_DATABASE_URL: databases.admin.replace(/[^/]+$/, 'readymark'),
    NEXTAUTH_SECRET: session,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actions,
    EVIDENCE_DIR: join(folder, 'evidence'),
    MAIL_OUTBOX_DIR: join(folder, 'outbox'),
    // e2e/oidc.spec.ts answers there; nobody else needs it.
    OIDC_ISSUER: `http://localhost:${process.env.E2E_OIDC_PORT}`,
    OIDC_CLIENT_ID: 'readymark',
    OIDC_CLIENT_SECRET: 'a secret of the test provider',
    OIDC_NAME: 'Test Works',
    PUBLIC_URL: address,
    NEXTAUTH_URL: address,
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  });
  await publishPacks(databases.owner);
  generateClient();
  if (isBuildStale()) await build(process.env);
  await runSeed(process.env, () => {});
  const server = await startServer();
  return async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function startServer() {
  const server = fork(join(root, 'bin/web.ts'), {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: process.env.E2E_PORT, NODE_OPTIONS: '' },
    execArgv: [],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', () => reject(new Error('The web server for the browser tests did not start.')));
  });
  return server;
}
