import { expect, test } from 'vitest';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { bank, question } from '#rules/questions/bank.ts';
import { marketOptions } from '#rules/questions/markets.ts';
import { releasedPacks } from './released.ts';

const requirements = releasedPacks.flatMap((it) => it.requirements);
const roleOptions = question('roles').answer;
const roles = 'options' in roleOptions ? roleOptions.options.map((it) => it.id) : [];

/** Regimes the fact base points to and that have no pack yet. */
const toCome = /^(red|gdpr|nis2|csa|gpsr|pld|dataact|ce|enisa|eprivacy|or|ctm|lbl)-/;

test('pack, requirement and document ids are public: kebab-case, each used once', () => {
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

test.for(releasedPacks)('$id is plain data', (pack) => {
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
});

test.for(releasedPacks)('$id asks only questions of the bank', (pack) => {
  expect(questionsOfPack(pack).filter((id) => !bank.has(id))).toEqual([]);
});

test.for(releasedPacks)('$id says what it is, since when, from which sources and how sure it is', (pack) => {
  expect(pack.shortTitle.length).toBeLessThanOrEqual(20);
  expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(pack.summary.split(/[.:;] /).length).toBeLessThanOrEqual(6);
  expect(pack.sources.length).toBeGreaterThan(0);
  expect(pack.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(pack.confidenceBasis).not.toBe('');
  const days = pack.milestones.map((it) => it.date);
  expect(days).toEqual([...days].sort());
  const markets = marketOptions.map((it) => it.id);
  for (const market of pack.markets) expect(market === '*' || markets.includes(market)).toBe(true);
});

test.for(releasedPacks)(
  'every requirement of $id is cited, paraphrased, provable and points to what is there',
  (pack) => {
    const documents = pack.documents.map((it) => it.id);
    for (const it of pack.requirements) {
      for (const text of [it.title, it.cites, it.reads]) expect([it.id, text.trim().length > 0]).toEqual([it.id, true]);
      expect([it.id, it.evidence.length > 0]).toEqual([it.id, true]);
      expect([it.id, (it.feeds ?? []).filter((id) => !documents.includes(id))]).toEqual([it.id, []]);
      expect([it.id, (it.roles ?? pack.boundRoles).filter((id) => !roles.includes(id))]).toEqual([it.id, []]);
      expect([it.id, it.phase === undefined || it.phase in pack.phases]).toEqual([it.id, true]);
    }
  },
);

test.for(releasedPacks)('what $id serves exists, or belongs to a regulation still to come', (pack) => {
  const known = new Set(requirements.map((it) => it.id));
  for (const { id, serves = [] } of pack.requirements) {
    const lost = serves.map((it) => it.requirement).filter((it) => !known.has(it) && !toCome.test(it));
    expect([id, lost]).toEqual([id, []]);
    expect([id, new Set(serves.map((it) => it.requirement)).size]).toEqual([id, serves.length]);
  }
});
