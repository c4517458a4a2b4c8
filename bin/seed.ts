import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './root.ts';

export type SignIn = { email: string; password: string; who: string };

/** Whether the database has no tenant yet, so that a demo may be put there. */
export async function isEmpty(identityUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: identityUrl });
  await client.connect();
  try {
    return (await client.query('select from tenant limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Runs `prisma/seed.ts` in a process of its own and passes on each line it prints. Throws when it fails. */
export function runSeed(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const seed = join(root, 'prisma/seed.ts');
  if (!existsSync(seed)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    // The condition makes `server-only` modules importable outside Next.
    const child = spawn(process.execPath, ['--conditions=react-server', seed], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', (chunk) => String(chunk).trimEnd().split('\n').forEach(say));
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The demo could not be put in place.'))));
  });
}

/** The demo's people, to be printed at the start; none when there is no demo. */
export async function demoSignIns(): Promise<SignIn[]> {
  if (!existsSync(join(root, 'prisma/seed/sign-ins.ts'))) return [];
  const { demoSignIns } = await import(`${root}/prisma/seed/sign-ins.ts`);
  return demoSignIns;
}
