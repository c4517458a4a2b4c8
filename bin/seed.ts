import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { step } from './progress.ts';
import { root } from './root.ts';
import type { Services } from './services.ts';
import { unfinished } from './unfinished.ts';

export type SignIn = { email: string; password: string; who: string };

/** Puts the demo in place the first time: when the database has no tenant yet, and is ours or `DEMO` is on. */
export async function demo({ databases, ours }: Services, folder: string): Promise<void> {
  if (!isDemoWanted(ours) || !existsSync(seed) || !(await isEmpty(databases.identity))) return;
  writeFileSync(unfinished(folder), '');
  await step('Putting the demo in place', () => runSeed(process.env, (line) => console.log(`  ${line}`)));
  rmSync(unfinished(folder));
}

/** Whether this installation has the demo: `DEMO`, else whenever the database is the embedded one. */
export function isDemoWanted(ours: boolean): boolean {
  return process.env.DEMO ? !['off', 'false', 'no', '0'].includes(process.env.DEMO) : ours;
}

const seed = join(root, 'prisma/seed.ts');

async function isEmpty(identityUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: identityUrl });
  await client.connect();
  try {
    return (await client.query('select from tenant limit 1')).rowCount === 0;
  } finally {
    await client.end();
  }
}

/** Runs `prisma/seed.ts` in a process of its own; `say` gets each line it prints. Throws when it fails. */
export function runSeed(environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
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
