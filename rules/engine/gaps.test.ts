import { expect, test } from 'vitest';
import { examplePack } from './examples/example.ts';
import { effortOf, type Gap, gatherGaps, rankGaps, scoreOf } from './gaps.ts';
import type { Lack } from './lacks.ts';

const law = examplePack({ id: 'law' });
const standard = examplePack({ id: 'standard', kind: 'standard', force: 'voluntary' });
const lack = (it: Partial<Lack>): Lack => ({
  question: 'q',
  kind: 'answer',
  severity: 'major',
  requirement: 'r',
  ...it,
});

test('one gap per question and kind, over markets, regulations and requirements', () => {
  const gaps = gatherGaps([
    {
      pack: standard,
      markets: ['US', 'GB'],
      lacks: [lack({ severity: 'minor', requirement: 's', dueOn: '2028-01-01' })],
    },
    {
      pack: law,
      markets: ['GB'],
      lacks: [lack({ severity: 'blocker', dueOn: '2027-01-01' }), lack({ kind: 'change' })],
    },
  ]);
  expect(gaps).toEqual([
    {
      question: 'q',
      kind: 'answer',
      severity: 'blocker',
      markets: ['GB', 'US'],
      lawMarkets: ['GB'],
      packs: ['law', 'standard'],
      requirements: ['r', 's'],
      dueOn: '2027-01-01',
    },
    {
      question: 'q',
      kind: 'change',
      severity: 'major',
      markets: ['GB'],
      lawMarkets: ['GB'],
      packs: ['law'],
      requirements: ['r'],
    },
  ]);
});

test('what is missing today has no day, whatever else waits for it later', () => {
  const [gap] = gatherGaps([
    { pack: law, markets: ['GB'], lacks: [lack({ dueOn: '2027-01-01' }), lack({}), lack({ dueOn: '2028-01-01' })] },
  ]);
  expect(gap?.dueOn).toBeUndefined();
});

const gap = (it: Partial<Gap> = {}): Gap => ({
  question: 'q',
  kind: 'answer',
  severity: 'major',
  markets: ['GB'],
  lawMarkets: ['GB'],
  packs: ['law'],
  requirements: ['r'],
  ...it,
});

test.for<[string, Partial<Gap>, Partial<Gap>]>([
  ['two markets before one', { lawMarkets: ['EU', 'GB'] }, {}],
  ['a blocker before a major', { severity: 'blocker' }, {}],
  ['law before a voluntary standard', {}, { lawMarkets: [] }],
  ['what binds today before what is coming', {}, { dueOn: '2027-01-01' }],
  ['many requirements before one', { requirements: ['r', 's', 't'] }, {}],
])('%s', ([, first, second]) => {
  expect(scoreOf(gap(first), 1)).toBeGreaterThan(scoreOf(gap(second), 1));
});

test('the less work, the earlier; equal ones by question', () => {
  const ranked = rankGaps(
    [gap({ question: 'c', kind: 'change' }), gap({ question: 'b' }), gap({ question: 'a' })],
    ({ kind }) => effortOf(kind, { answer: { kind: 'yes-no' }, use: 'compliance' }),
  );
  expect(ranked.map((it) => it.question)).toEqual(['a', 'b', 'c']);
});
