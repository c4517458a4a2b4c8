import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.ts';

type Entry = { optionalDependencies?: Record<string, string> };
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const packages: Record<string, Entry> = read('package-lock.json').packages;

test('package-lock.json names every optional platform package, without which npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isNamed(path, name)),
  );
  expect(missing).toEqual([]);
});

test('package-lock.json asks for what package.json asks for', () => {
  const { dependencies, devDependencies } = read('package.json');
  expect(packages['']).toMatchObject({ dependencies, devDependencies });
});

test('package-lock.json names no registry', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});

/** As Node looks a package up: in the folder of the one that asks, then in each folder above. */
function isNamed(path: string, name: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true;
  return path !== '' && isNamed(path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}
