import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usCaCcpa } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera maker of a fair size, who sells nothing and does everything right. */
const camera: Facts = {
  markets: ['US'],
  'data-handled': ['personal-data'],
  'personal-data-role': ['controller'],
  'personal-data-kinds': ['contact', 'images'],
  'child-users': ['none-of-these'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['processors'],
  'us-resident-counts': ['none-of-these'],
  'annual-revenue-usd': 40_000_000,
  'data-sale-revenue-percent': 0,
  'privacy-notice': ['controller', 'data-kinds', 'purposes', 'recipients', 'retention', 'rights', 'california-content'],
  'privacy-notice-delivery': ['at-collection'],
  'privacy-rights': ['access', 'rectification', 'erasure', 'portability'],
  'privacy-requests': ['two-methods'],
  'request-answer-days': 45,
  'privacy-principles': ['only-needed', 'no-retaliation', 'no-dark-patterns'],
  'privacy-records': ['request-log'],
  'personal-data-security': ['suits-risk'],
  'stored-data': ['data-protected'],
  'privacy-contracts': ['processor-terms'],
  'breach-people-days': 30,
  'breach-response': ['california-attorney-general'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usCaCcpa, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);
const owed = (change: Change, asOf: IsoDate, id: string): boolean =>
  judged(change, asOf).requirements.some((it) => it.id === id && it.applies === 'yes' && !it.dueOn);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[string, Change, string]>([
  ['USD 26,624,999', { 'annual-revenue-usd': 26_624_999 }, 'not_applicable'],
  ['USD 26,625,000', { 'annual-revenue-usd': 26_625_000 }, 'not_applicable'],
  ['USD 26,625,001', { 'annual-revenue-usd': 26_625_001 }, 'binds'],
  ['half from data, 49', { 'annual-revenue-usd': 0, 'data-sale-revenue-percent': 49 }, 'not_applicable'],
  ['half from data, 50', { 'annual-revenue-usd': 0, 'data-sale-revenue-percent': 50 }, 'binds'],
  ['half from data, 51', { 'annual-revenue-usd': 0, 'data-sale-revenue-percent': 51 }, 'binds'],
  ['100,000 people, nothing sold', { 'annual-revenue-usd': 0, 'us-resident-counts': ['CA-100000'] }, 'not_applicable'],
  [
    '100,000 people, shared for ads',
    { 'annual-revenue-usd': 0, 'us-resident-counts': ['CA-100000'], 'data-activities': ['targeted-ads'] },
    'binds',
  ],
  ['nonprofit', { 'special-organisation': ['nonprofit'] }, 'excepted'],
  ['not sold in California', { markets: ['US-NY'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[IsoDate, string]>([
  ['2019-12-31', 'coming'],
  ['2020-01-01', 'binds'],
  ['2020-01-02', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

const many = { 'us-resident-counts': ['CA-100000', 'CA-250000'] };
test.for<[string, IsoDate, IsoDate, IsoDate, Change]>([
  ['ccp-05', '2022-12-31', '2023-01-01', '2023-01-02', {}],
  ['ccp-20', '2025-12-31', '2026-01-01', '2026-01-02', {}],
  ['ccp-19', '2026-12-31', '2027-01-01', '2027-01-02', { 'data-activities': ['automated-decisions'] }],
  ['ccp-18', '2028-03-31', '2028-04-01', '2028-04-02', { ...many, 'annual-revenue-usd': 100_000_001 }],
  ['ccp-18b', '2029-03-31', '2029-04-01', '2029-04-02', { ...many, 'annual-revenue-usd': 50_000_000 }],
  ['ccp-18c', '2030-03-31', '2030-04-01', '2030-04-02', { ...many, 'annual-revenue-usd': 49_999_999 }],
])('%s is not owed on %s, but on %s and %s', ([id, before, on, after, change]) => {
  expect([before, on, after].map((it) => owed(change, it, id))).toEqual([false, true, true]);
});

test.for<[number, string[]]>([
  [26_625_001, ['ccp-18c']],
  [49_999_999, ['ccp-18c']],
  [50_000_000, ['ccp-18b']],
  [50_000_001, ['ccp-18b']],
  [99_999_999, ['ccp-18b']],
  [100_000_000, ['ccp-18b']],
  [100_000_001, ['ccp-18']],
])('with 250,000 Californians and a revenue of USD %s the audit is %s', ([revenue, ids]) => {
  const change = { ...many, 'annual-revenue-usd': revenue };
  expect(['ccp-18', 'ccp-18b', 'ccp-18c'].filter((it) => owed(change, '2030-04-01', it))).toEqual(ids);
});

test.for<[string, Change, string[]]>([
  ['answers in 44 days', { 'request-answer-days': 44 }, []],
  ['answers in 46 days', { 'request-answer-days': 46 }, ['ccp-08']],
  ['people told in 29 days', { 'breach-people-days': 29 }, []],
  ['people told in 31 days', { 'breach-people-days': 31 }, ['ccp-20']],
  ['no retention in the notice', { 'privacy-notice-delivery': ['none-of-these'] }, ['ccp-01']],
  ['voice without a word at set-up', { 'personal-data-kinds': ['voice'] }, ['ccp-21']],
  [
    'health data, nothing done about it',
    { 'personal-data-kinds': ['health'], 'data-choices': ['none-of-these'], 'privacy-assessments': ['none-of-these'] },
    ['ccp-09', 'ccp-17'],
  ],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
