import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { usBisConnectedVehicles } from './pack.ts';

const unit = {
  markets: ['US'],
  'special-products': ['vehicle-connectivity'],
  'vehicle-supply-chain': ['checked', 'declared'],
};
const judged = (change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22') =>
  assess(usBisConnectedVehicles, { asOf, facts: { ...unit, ...change } });

test.for<[IsoDate, string]>([
  ['2025-03-16', 'coming'],
  ['2025-03-17', 'binds'],
  ['2025-03-18', 'binds'],
])('as of %s it is %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test('a home camera is out', () => {
  expect(judged({ 'special-products': ['network-camera'] }).standing).toBe('not_applicable');
});

test.for<[string[], string[]]>([
  [['checked', 'declared'], []],
  [['checked', 'declared', 'maker-with-ties'], ['bis-01']],
  [['declared'], ['bis-01', 'bis-02']],
  [['checked'], ['bis-03']],
])('with %s it lacks %s', ([done, missing]) => {
  const unmet = judged({ 'vehicle-supply-chain': done }).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id)).toEqual(missing);
});
