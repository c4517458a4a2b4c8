import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../root.ts';
import { filesUnder } from '../stamp.ts';

export type Import = { of: string; typeOnly: boolean };
export type Source = { path: string; text: string; imports: Import[] };

const folders = ['app', 'bench', 'bin', 'components', 'e2e', 'lib', 'prisma', 'rules'];
const files = ['instrumentation.ts', 'playwright.config.ts', 'prisma.config.ts', 'proxy.ts', 'vitest.config.ts'];

/** Every TypeScript file of this repository that is written by hand, with what it imports. */
export function sources(): Source[] {
  return [...folders, ...files]
    .flatMap(filesUnder)
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('prisma/generated/'))
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')));
}

/** Imports become paths of this repository (`lib/env.ts`) or packages (`npm:zod`). */
export function source(path: string, text: string): Source {
  const imports = [...code(text).matchAll(statement)].map(({ groups = {} }) => ({
    of: resolve(path, groups.from ?? groups.dynamic ?? groups.bare ?? ''),
    typeOnly: groups.type !== undefined,
  }));
  return { path, text, imports };
}

const statement =
  /(?:^|[;}\s])(?:import|export)\s+(?<type>type\s)?[\w*{}\s,$]*?from\s*['"](?<from>[^'"]+)['"]|import\(\s*['"](?<dynamic>[^'"]+)['"]|^\s*import\s+['"](?<bare>[^'"]+)['"]/gm;

/** Without comments, in which words like import may stand. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : `npm:${specifier}`;
}
