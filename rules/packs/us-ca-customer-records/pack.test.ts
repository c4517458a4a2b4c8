import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usCaCustomerRecords } from './pack.ts';

const small: Facts = {
  markets: ['US-CA'],
  'data-handled': ['personal-data'],
  'personal-data-role': ['controller'],
  'personal-data-security': ['suits-risk'],
  'privacy-contracts': ['processor-terms'],
  'breach-people-days': 30,
  'breach-response': ['california-attorney-general'],
};

const judged = (change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usCaCustomerRecords, { asOf, facts: { ...small, ...change } });

test.for<[IsoDate, string]>([
  ['2003-06-30', 'coming'],
  ['2003-07-01', 'binds'],
  ['2003-07-02', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[IsoDate, number, string]>([
  ['2025-12-31', 31, 'compliant'],
  ['2026-01-01', 31, 'not_compliant'],
  ['2026-01-02', 31, 'not_compliant'],
  ['2026-01-02', 30, 'compliant'],
  ['2026-01-02', 29, 'compliant'],
])('as of %s people told in %s days: %s', ([asOf, days, verdict]) => {
  expect(judged({ 'breach-people-days': days }, asOf).verdict).toBe(verdict);
});

test('without personal data it does not apply', () => {
  expect(judged({ 'data-handled': ['none-of-these'] }).standing).toBe('not_applicable');
});
