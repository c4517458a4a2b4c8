import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** Runs a program of this repository on this Node and passes its output on. Resolves to its exit code; 1 when a signal ended it. */
export function run(words: string[], environment: NodeJS.ProcessEnv = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The path of a program that an npm package brings. */
export const program = (path: string): string => `${root}/node_modules/${path}`;
