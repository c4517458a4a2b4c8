import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { Condition } from '#rules/engine/language.ts';
import { releasedPacks } from '#rules/packs/released.ts';

/** The choice is the only door, alone or with further conditions. */
const isDoor = (it: Condition): boolean =>
  (it.op === 'named' && it.name === 'followed') || (it.op === 'all' && it.of.some(isDoor));
const chosen = releasedPacks.filter((it) => isDoor(it.inScope));

test.for(chosen)('$id concerns nobody who did not choose it', (pack) => {
  const facts = { 'followed-standards': ['none-of-these'] };
  expect(assess(pack, { asOf: pack.verifiedOn, facts }).standing).toBe('not_applicable');
});

test.for(chosen)('$id is voluntary', (pack) => {
  expect(pack.force).toBe('voluntary');
});
