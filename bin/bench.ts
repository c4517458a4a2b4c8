import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run bench -- NAME`: runs `bench/NAME.ts`, which measures one part of the product beside a peer and prints the ratio. */
const folder = new URL('../bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  .map((it) => it.slice(0, -'.ts'.length));
const name = process.argv[2] ?? '';

if (names.includes(name)) {
  // What is measured runs on the server: modules that say so are to be had.
  const words = ['--conditions=react-server', fileURLToPath(new URL(`${name}.ts`, folder))];
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.error(`Name one of: ${names.join(', ')}. For example: npm run bench -- ${names[0]}`);
  process.exitCode = 2;
}
