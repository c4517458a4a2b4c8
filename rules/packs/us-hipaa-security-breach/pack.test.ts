import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usHipaaSecurityBreach } from './pack.ts';

/** An invented monitoring kit prescribed by clinics. */
const kit: Facts = {
  markets: ['US'],
  'special-organisation': ['hipaa-covered'],
  'personal-data-kinds': ['health', 'patient'],
};

const judged = (change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22') =>
  assess(usHipaaSecurityBreach, { asOf, facts: { ...kit, ...change } });

test.for<[string, Record<string, AnswerValue>, string]>([
  ['the kit', {}, 'binds'],
  ['no patient data', { 'personal-data-kinds': ['health'] }, 'not_applicable'],
  ['no HIPAA organisation', { 'special-organisation': ['none-of-these'] }, 'not_applicable'],
  ['not sold in the United States', { markets: ['EU'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[number, string]>([
  [59, 'met'],
  [60, 'met'],
  [61, 'unmet'],
])('people told in %s days: %s', ([days, state]) => {
  const found = judged({ 'breach-people-days': days }).requirements.find((it) => it.id === 'hip-28');
  expect(found?.state).toBe(state);
});

test.for<[IsoDate, string]>([
  ['2005-04-19', 'coming'],
  ['2005-04-20', 'binds'],
  ['2005-04-21', 'binds'],
])('as of %s the rule %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});
