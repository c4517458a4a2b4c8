import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { releasedPacks } from '#rules/packs/released.ts';

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

test('No script sent to the browser holds what the packs say', () => {
  const sent = scripts(join(import.meta.dirname, '..', process.env.NEXT_DIST_DIR || '.next', 'static')).join('\n');
  expect(sent.length).toBeGreaterThan(10_000);
  const found = releasedPacks.flatMap(({ id, requirements, summary }) =>
    [summary, ...requirements.slice(0, 5).map(({ reads }) => reads)].some((text) => sent.includes(text)) ? [id] : [],
  );
  expect(found).toEqual([]);
});
