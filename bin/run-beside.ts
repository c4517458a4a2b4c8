import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from './generate.ts';
import { onlyOne } from './only-one.ts';
import { runningServer } from './postgres/process.ts';
import { startPostgres } from './postgres/server.ts';
import { root } from './root.ts';
import { run } from './run.ts';
import { secrets } from './secrets.ts';
import { databaseUrls, dataFolder } from './services.ts';

/** Settings under which a command finds the database and the evidence, and how to leave them as they were. */
type Reached = { environment: Record<string, string>; leave: () => Promise<void> };

/**
 * Runs `bin/<script>` beside the product, which may run or not, over the database of `DATABASE_URL`, else the embedded one, started if need
 * be. Returns its exit code; 2 and a sentence where there is no database yet.
 */
export async function runBeside(script: string, words: string[]): Promise<number> {
  generateClient();
  const reached = await reachInstallation();
  if (!reached) {
    console.error(
      `There is no database in ${dataFolder()} yet. Set DATABASE_URL or READYMARK_DATA, or run npm start first.`,
    );
    return 2;
  }
  const code = await run(['--conditions=react-server', join(root, 'bin', script), ...words], {
    ...process.env,
    ...reached.environment,
  });
  await reached.leave();
  return code;
}

async function reachInstallation(): Promise<Reached | null> {
  const folder = dataFolder();
  if (process.env.DATABASE_URL) return { environment: beside(folder), leave: async () => {} };
  return existsSync(join(folder, 'secrets.json')) ? reachEmbedded(folder) : null;
}

/** With a database of the operator's own: the evidence where `npm start` keeps it, and a secret, with which nothing is signed. */
function beside(folder: string): Record<string, string> {
  return {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || randomBytes(32).toString('base64'),
    EVIDENCE_DIR: process.env.EVIDENCE_DIR || join(folder, 'evidence'),
  };
}

async function reachEmbedded(folder: string): Promise<Reached> {
  const drawn = secrets(folder);
  const ours = (await onlyOne(folder, 0)) === null;
  const server = ours
    ? await startPostgres({ folder, password: drawn.database.admin })
    : { port: runningServer(join(folder, 'postgres'))?.port ?? 0, adminUrl: '', stop: async () => {} };
  const { app, identity } = databaseUrls(server, 'readymark', drawn.database);
  return {
    environment: {
      DATABASE_URL: app,
      IDENTITY_DATABASE_URL: identity,
      NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || drawn.session,
      EVIDENCE_DIR: process.env.EVIDENCE_DIR || join(folder, 'evidence'),
    },
    leave: server.stop,
  };
}
