import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usNyShield } from './pack.ts';

/** An invented camera with accounts; its maker has told nobody what to do. */
const camera: Facts = {
  markets: ['US'],
  'data-handled': ['personal-data'],
  'personal-data-kinds': ['contact', 'credentials'],
  'security-governance': ['none-of-these'],
  'staff-security': ['none-of-these'],
  'it-security': ['none-of-these'],
  'supplier-security': ['none-of-these'],
  'development-practices': ['none-of-these'],
  'incident-response': ['none-of-these'],
  'personal-data-security': ['none-of-these'],
  'breach-people-days': 30,
  'breach-response': ['new-york-agencies', 'credit-agencies'],
};

const judged = (change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usNyShield, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Record<string, AnswerValue>, asOf?: IsoDate): number =>
  judged(change, asOf).requirements.filter((it) => it.state === 'unmet' && !it.dueOn).length;

test.for<[string, string[], string]>([
  ['e-mail with password', ['contact', 'credentials'], 'binds'],
  ['only names and addresses', ['contact'], 'not_applicable'],
  ['face templates', ['biometric'], 'binds'],
  ['health readings', ['health'], 'binds'],
])('%s: %s', ([, kinds, standing]) => {
  expect(judged({ 'personal-data-kinds': kinds }).standing).toBe(standing);
});

test.for<[IsoDate, string]>([
  ['2019-10-22', 'coming'],
  ['2019-10-23', 'binds'],
  ['2019-10-24', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[IsoDate, number]>([
  ['2020-03-20', 0],
  ['2020-03-21', 12],
  ['2020-03-22', 12],
])('as of %s the missing programme leaves %s unmet', ([asOf, count]) => {
  expect(unmet({}, asOf)).toBe(count);
});

test('who keeps a listed regime is deemed to keep the programme', () => {
  expect(unmet({ 'security-governance': ['listed-us-regime'] })).toBe(0);
});

const deemed = { 'security-governance': ['listed-us-regime'] };
test.for<[IsoDate, number, number]>([
  ['2024-12-20', 31, 0],
  ['2024-12-21', 31, 1],
  ['2024-12-22', 31, 1],
  ['2024-12-22', 30, 0],
  ['2024-12-22', 29, 0],
])('as of %s residents told in %s days leave %s unmet', ([asOf, days, count]) => {
  expect(unmet({ ...deemed, 'breach-people-days': days }, asOf)).toBe(count);
});
