import { expect, test } from 'vitest';
import { check } from '#rules/engine/check.ts';
import type { Condition } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import { marketOptions } from '#rules/questions/markets.ts';
import { releasedPacks } from './released.ts';

const requirements = releasedPacks.flatMap((it) => it.requirements);

/** Regimes the fact base points to and that have no pack yet. */
const toCome = /^(red|gpsr|pld|ce|enisa|eprivacy|or)-/;

test.for(releasedPacks)('$id is sound', (pack) => {
  expect(check(pack, bank)).toEqual([]);
});

test('pack, requirement, document and exclusion ids are public: kebab-case, each used once in all packs', () => {
  for (const ids of [
    releasedPacks.map((it) => it.id),
    requirements.map((it) => it.id),
    releasedPacks.flatMap((pack) => pack.documents.map((it) => it.id)),
    releasedPacks.flatMap((pack) => pack.exclusions.map((it) => it.id)),
  ]) {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+([.-][a-zA-Z0-9]+)*$/);
  }
});

test.for(releasedPacks)('$id says from which sources it is, for which markets and how sure it is', (pack) => {
  const markets = ['*', ...marketOptions.map((it) => it.id)];
  expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(pack.sources).not.toEqual([]);
  expect(pack.confidenceBasis).not.toBe('');
  expect(pack.markets.filter((it) => !markets.includes(it))).toEqual([]);
  expect(pack.requirements.filter((it) => it.evidence.length === 0)).toEqual([]);
});

test.for(releasedPacks)('what $id serves exists, or belongs to a regulation still to come', (pack) => {
  const known = new Set(requirements.map((it) => it.id));
  for (const { id, serves = [] } of pack.requirements) {
    const served = serves.map((it) => it.requirement);
    expect([id, served.filter((it) => !known.has(it) && !toCome.test(it))]).toEqual([id, []]);
    expect([id, new Set(served).size]).toEqual([id, served.length]);
  }
});

test('a question offers "not applicable" exactly when some regulation accepts it', () => {
  const accepted = new Set<string>();
  const look = (it: Condition): void => {
    if (it.op === 'is' && it.anyOf.includes('na')) accepted.add(it.question);
    if ('of' in it) for (const part of [it.of].flat()) look(part);
  };
  for (const { metWhen } of requirements) look(metWhen);
  const offered = [...bank.values()].filter(({ answer }) => 'mayNotApply' in answer && answer.mayNotApply);
  expect(offered.map((it) => it.id).sort()).toEqual([...accepted].sort());
});
