import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { usFtcHbnr } from './pack.ts';

/** An invented wearable whose app also takes typed-in data. */
const wearable: Facts = {
  markets: ['US'],
  'special-organisation': ['none-of-these'],
  'special-circumstances': ['none-of-these'],
  'personal-data-kinds': ['health', 'health-record'],
};

const judged = (change: Record<string, AnswerValue> = {}) =>
  assess(usFtcHbnr, { asOf: '2026-11-22', facts: { ...wearable, ...change } });

test.for<[string, Record<string, AnswerValue>, string]>([
  ['the wearable', {}, 'binds'],
  ['one source only', { 'personal-data-kinds': ['health'] }, 'not_applicable'],
  [
    'analytics for vendors of health records',
    { 'personal-data-kinds': ['usage'], 'special-organisation': ['health-record-partner'] },
    'binds',
  ],
  [
    'a clinic programme',
    { 'special-organisation': ['hipaa-covered'], 'special-circumstances': ['hipaa-activity'] },
    'excepted',
  ],
  ['retail product of the same maker', { 'special-organisation': ['hipaa-covered'] }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[number, string]>([
  [59, 'met'],
  [60, 'met'],
  [61, 'unmet'],
])('people told in %s days: %s', ([days, state]) => {
  const found = judged({ 'breach-people-days': days }).requirements.find((it) => it.id === 'hbn-02');
  expect(found?.state).toBe(state);
});
