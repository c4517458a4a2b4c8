import { readdirSync } from 'node:fs';

/** `npm run bench -- NAME`: runs `bench/NAME.ts`, which measures one part of the product beside a peer and prints the ratio. */
const folder = new URL('../bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.test.ts'))
  .map((it) => it.slice(0, -'.ts'.length));
const name = process.argv[2] ?? '';

if (names.includes(name)) {
  await import(new URL(`${name}.ts`, folder).href);
} else {
  console.error(`Name one of: ${names.join(', ')}. For example: npm run bench -- ${names[0]}`);
  process.exitCode = 2;
}
