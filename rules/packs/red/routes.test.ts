import { expect, test } from 'vitest';
import type { AnswerValue } from '#rules/engine/language.ts';
import { judged } from './example.ts';

type Change = Record<string, AnswerValue | undefined>;

const full = { 'radio-equipment': ['en-18031-fully-applied'], 'access-control': ['password-not-skippable'] };
const pays = { 'data-handled': ['personal-data', 'payment'] };
const toy = { 'product-traits': ['toy'] };

test.for<[string, Change, string]>([
  ['no cybersecurity point', { connections: ['radio'] }, 'A B+C H'],
  ['standards applied in full', full, 'A B+C H'],
  ['standards applied in part', { 'radio-equipment': ['network-protection'] }, 'B+C H'],
  ['password may be skipped', { ...full, 'access-control': ['guessing-blocked'] }, 'B+C H'],
  ['a toy without guardian control', { ...full, ...toy, 'child-protection': ['data-restricted'] }, 'B+C H'],
  ['a toy with guardian control', { ...full, ...toy, 'child-protection': ['guardian-control-ensured'] }, 'A B+C H'],
  ['money and updates', { ...full, ...pays }, 'B+C H'],
  ['money without updates', { ...full, ...pays, 'software-updatable': 'no' }, 'A B+C H'],
])('routes with %s: %s', ([, change, options]) => {
  const { routes } = judged(change);
  expect(routes.answer === 'yes' && routes.options.join(' ')).toBe(options);
});

test('nothing is decided while it is not told whether the standards are applied', () => {
  expect(judged().routes).toEqual({ answer: 'unknown' });
});

test.for<[string, Change, string]>([
  ['A', full, 'met'],
  ['A', { 'radio-equipment': ['network-protection'] }, 'unmet'],
  ['B+C', { 'radio-equipment': ['network-protection'] }, 'met'],
  ['H', { ...full, ...pays }, 'met'],
  ['A', { ...full, ...pays }, 'unmet'],
])('route %s with %j: %s', ([route, change, state]) => {
  const facts = { ...change, 'red-conformity-route': route, 'product-readiness': ['procedure-finished'] };
  expect(judged(facts).requirements.find((it) => it.id === 'red-17')?.state).toBe(state);
});

test('a notified body closes a restriction, an own declaration does not', () => {
  const state = (proof: string) =>
    judged({ 'access-control': ['guessing-blocked'], 'radio-equipment': [proof] }).requirements.find(
      (it) => it.id === 'red-oj-pass',
    )?.state;
  expect([state('notified-body-password'), state('network-protection')]).toEqual(['met', 'unmet']);
});
