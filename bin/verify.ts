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

// npm run verify [-- --json] [--against FILE]: checks every tenant's audit chain, readiness, evidence bytes and snapshots. The product may run.
const words = process.argv.slice(2);
generateClient();
const reached = process.env.DATABASE_URL
  ? { environment: beside(dataFolder()), leave: async () => {} }
  : await reachEmbedded(dataFolder());
const code = await run(['--conditions=react-server', join(root, 'bin/verify/run.ts'), ...words], {
  ...process.env,
  ...reached.environment,
});
await reached.leave();
process.exit(code);

/** With a database of the operator's own: the evidence where `npm start` keeps it, and a secret, which a check signs nothing with. */
function beside(folder: string): Record<string, string> {
  return {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || randomBytes(32).toString('base64'),
    EVIDENCE_DIR: process.env.EVIDENCE_DIR || join(folder, 'evidence'),
  };
}

/** The embedded database as it runs, or started for as long as this takes. */
async function reachEmbedded(folder: string) {
  if (!existsSync(join(folder, 'secrets.json'))) {
    console.error(
      `There is nothing to check yet: no database in ${folder}. Set DATABASE_URL or READYMARK_DATA, or run npm start first.`,
    );
    process.exit(2);
  }
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
