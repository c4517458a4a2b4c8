import { expect, test } from 'vitest';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { countsAs, recognised } from '#rules/packs/shared/recognised.ts';
import { bank } from '#rules/questions/bank.ts';
import { marketOptions } from '#rules/questions/markets.ts';
import { held } from './held.ts';
import { labels } from './labels.ts';
import { recognitions } from './recognitions.ts';

const options = (question: string): string[] => {
  const answer = bank.get(question)?.answer;
  return answer && 'options' in answer ? answer.options.map((it) => it.id) : [];
};

test.for(Object.entries(labels))('%s is asked for by level and expiry', ([, label]) => {
  expect(Object.values(label.levels).filter((it) => !options('labels-held').includes(it))).toEqual([]);
  expect(bank.get(label.expiry)?.answer.kind).toBe('date');
});

test('recognitions have ids of their own, real levels and a source', () => {
  expect(new Set(recognitions.map((it) => it.id)).size).toBe(recognitions.length);
  for (const { id, from, to, level, since, until, cites } of recognitions) {
    if (typeof from === 'object' && 'label' in from)
      expect([id, from.levels.filter((it) => !(it in labels[from.label].levels))]).toEqual([id, []]);
    if (level !== undefined && to in labels)
      expect([id, level in labels[to as keyof typeof labels].levels]).toEqual([id, true]);
    expect([id, cites !== '', until === undefined || since < until]).toEqual([id, true, true]);
  }
  expect(marketOptions.some((it) => it.id === 'SG')).toBe(true);
});

const withLabels = recognitions.flatMap(({ id, from, to, level, effect, since }) =>
  typeof from === 'object' && 'label' in from && (effect === 'deemed' || (effect === 'counts-as' && to === 'sg-cls'))
    ? from.levels.map((it) => ({ id, label: from.label, held: it, to, level, since }))
    : [],
);
const day = (from: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

test.for(withLabels)('$id, level $held: from its first day until the label expires', (it) => {
  const label: { levels: Readonly<Record<string, string>>; expiry: string } = labels[it.label];
  const condition = it.level === undefined ? recognised(it.to) : countsAs('sg-cls', it.level);
  const expiry: IsoDate = '2027-03-31';
  const facts: Facts = { 'labels-held': [label.levels[it.held] ?? ''], [label.expiry]: expiry };
  const on = (asOf: IsoDate) => weigh(condition, { asOf, facts });
  expect([on(day(it.since, -1)), on(it.since), on(day(it.since, 1))]).toEqual(['no', 'yes', 'yes']);
  expect([on(day(expiry, -1)), on(expiry), on(day(expiry, 1))]).toEqual(['yes', 'yes', 'no']);
});

test.for<[string, string, string]>([
  ['kr-cic-lite', '2', 'no'],
  ['kr-cic-basic', '3', 'yes'],
  ['kr-cic-basic', '4', 'no'],
  ['de-label', '2', 'yes'],
  ['de-label', '3', 'no'],
  ['fi-label', '3', 'yes'],
  ['csa-psv', '2', 'no'],
  ['star-1', '2', 'no'],
])('%s as Singapore level %s: %s', ([option, level, expected]) => {
  const facts: Facts = {
    'labels-held': [option],
    'foreign-label-expiry': 'none',
    'jc-star-expiry': '2027-01-01',
    'cls-expiry': 'none',
  };
  expect(weigh(countsAs('sg-cls', level), { asOf: '2026-11-22', facts })).toBe(expected);
});

test('JC-STAR above STAR-1 alone is not named by the UK', () => {
  const facts: Facts = { 'labels-held': ['star-2', 'star-3'], 'jc-star-expiry': '2027-01-01' };
  expect(weigh(recognised('uk-psti'), { asOf: '2026-11-22', facts })).toBe('no');
});

test('a label without its last day proves nothing yet, and no label needs none', () => {
  const on = (facts: Facts) => weigh(held('sg-cls', ['1']), { asOf: '2026-11-22', facts });
  expect(on({ 'labels-held': ['cls-1'] })).toBe('unknown');
  expect(on({ 'labels-held': ['none-of-these'] })).toBe('no');
});

test('nothing from abroad is deemed where the law names nothing', () => {
  const everything = {
    'labels-held': options('labels-held'),
    'cls-expiry': '2027-01-01',
    'jc-star-expiry': '2027-01-01',
  };
  expect(weigh(recognised('au-smart-devices'), { asOf: '2026-11-22', facts: everything })).toBe('no');
});

test('a level the label does not have is a mistake that shows at once', () => {
  expect(() => held('kr-cic', ['gold'])).toThrow('the label kr-cic has no level gold');
});
