import { describe, expect, test } from 'vitest';
import { againstTheArrows } from './arrows.ts';
import { serverInTheBrowser } from './browser.ts';
import { cycles } from './cycles.ts';
import { openDoors } from './doors.ts';
import { impureRules } from './purity.ts';
import { source, sources } from './source.ts';

describe('In this repository', () => {
  const all = sources();

  test('the files and their imports are found', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(all.length);
  });

  test('no import goes against the arrows', () => expect(againstTheArrows(all)).toEqual([]));
  test('no imports go in a circle', () => expect(cycles(all)).toEqual([]));
  test('nothing of the server is sent to the browser', () => expect(serverInTheBrowser(all)).toEqual([]));
  test('the rules know no clock, no chance and no outside', () => expect(impureRules(all)).toEqual([]));
  test('every page, route and action asks at its door', () => expect(openDoors(all)).toEqual([]));
});

describe('An import against the arrows is found', () => {
  test.for([
    ['app/page.tsx', `import { assess } from '#rules/engine/assess.ts';`],
    ['app/page.tsx', `import { a } from '../bin/start.ts';`],
    ['app/page.tsx', `import type { A } from '#prisma/generated/client.ts';`],
    ['components/ui/button.tsx', `import { rules } from '#rules/all.ts';`],
    ['components/ui/button.tsx', `import { page } from '../../app/page.tsx';`],
    ['lib/products/queries.ts', `import { Button } from '#components/ui/button.tsx';`],
    ['lib/products/queries.ts', `import { PrismaClient } from '#prisma/generated/client.ts';`],
    ['lib/products/queries.ts', `const { aMember } = await import('#prisma/testing/a-member.ts');`],
    ['rules/engine/assess.ts', `import { env } from '#lib/env.ts';`],
    ['rules/engine/assess.ts', `import { readFileSync } from 'node:fs';`],
    ['e2e/try.spec.ts', `export { page } from '#app/page.tsx';`],
  ] as const)('%s with %s', ([path, text]) => {
    expect(againstTheArrows([source(path, text)])).toHaveLength(1);
  });

  test('and one along them is not', () => {
    const good = [
      source('app/page.tsx', `import { Button } from '#components/ui/button.tsx';\nimport next from 'next';`),
      source('lib/db/client.ts', `import { PrismaClient } from '#prisma/generated/client.ts';`),
      source('lib/products/commands.db.test.ts', `import { aMember } from '#prisma/testing/a-member.ts';`),
    ];
    expect(againstTheArrows(good)).toEqual([]);
  });
});

test('A circle of imports is found, and one of types only is not', () => {
  const circle = (word: string) => [
    source('lib/a.ts', `import { b } from './b.ts';`),
    source('lib/b.ts', `import { c } from '#lib/c.ts';`),
    source('lib/c.ts', `${word} { a } from './a.ts';`),
  ];
  expect(cycles(circle('import'))).toEqual(['lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts']);
  expect(cycles(circle('import type'))).toEqual([]);
});

test('A client file that leads to the database is found with the way there', () => {
  const chain = [
    source('app/t/table.tsx', `'use client';\nimport { words } from '#lib/products/words.ts';`),
    source('lib/products/words.ts', `import { list } from './queries.ts';`),
    source('lib/products/queries.ts', `import 'server-only';`),
  ];
  expect(serverInTheBrowser(chain)).toEqual([
    'app/t/table.tsx → lib/products/words.ts → lib/products/queries.ts → npm:server-only: this would be sent to the browser.',
  ]);
});

test('A client file that names a server action leads no further', () => {
  const stopped = [
    source('app/t/table.tsx', `'use client';\nimport { save } from './actions.ts';`),
    source('app/t/actions.ts', `'use server';\nimport 'server-only';`),
  ];
  expect(serverInTheBrowser(stopped)).toEqual([]);
});

test.for(['Date.now()', 'new Date()', 'Math.random()', 'process.env.TZ'])('A rule that uses %s is found', (words) => {
  expect(impureRules([source('rules/engine/assess.ts', `const a = ${words};`)])).toHaveLength(1);
});

test.for([
  ['app/t/[tenant]/page.tsx', 'export default async function Page() {}', 'the page'],
  ['app/t/[tenant]/export/route.ts', 'export async function GET() {}', 'GET'],
  ['app/t/[tenant]/actions.ts', `'use server';\nexport async function rename() {}`, 'rename'],
  ['app/operator/page.tsx', 'await requireMember(slug)', 'the page'],
] as const)('In %s an open door is found', ([path, text, name]) => {
  expect(openDoors([source(path, text)])).toEqual([expect.stringContaining(name)]);
});

test('One action that asks does not stand for another', () => {
  const text = `'use server';\nexport async function a() { await requireMember(s); }\nexport async function b() {}`;
  expect(openDoors([source('app/t/[tenant]/actions.ts', text)])).toEqual([expect.stringContaining(': b does not')]);
});
