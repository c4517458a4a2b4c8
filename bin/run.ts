import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs a program of this repository on this Node and passes its output on. Resolves to its exit code; 1 when a signal ended it. */
export function run(words: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    child.on('error', reject);
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

const running = new Set<ChildProcess>();

/** Asks what `run` started to end, and waits for it. */
export async function endRunning(): Promise<void> {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of running) child.kill('SIGINT');
  await Promise.all(ends);
}

/** The path of a program that an npm package brings. */
export const program = (path: string): string => `${root}/node_modules/${path}`;
