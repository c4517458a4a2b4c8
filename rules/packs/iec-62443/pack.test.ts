import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import { iec62443 } from './pack.ts';

const state = (id: string, change: Record<string, AnswerValue>): string | undefined => {
  const facts = { 'followed-standards': ['iec-62443'], 'product-traits': ['industrial-component'], ...change };
  return assess(iec62443, { asOf: '2026-11-22', facts }).requirements.find((it) => it.id === id)?.state;
};

test.for<[number, number, string]>([
  [1, 2, 'unmet'],
  [2, 2, 'met'],
  [3, 2, 'met'],
  [4, 4, 'met'],
])('capability level %i against target %i: %s', ([capability, target, expected]) => {
  expect(state('ic-level', { 'capability-security-level': capability, 'target-security-level': target })).toBe(
    expected,
  );
});

test.for<[Record<string, AnswerValue>, string]>([
  [{ 'sign-in-ways': ['none-of-these'] }, 'met'],
  [{ 'sign-in-ways': ['passwords'], 'password-scheme': 'user-set' }, 'met'],
  [{ 'sign-in-ways': ['passwords'], 'password-scheme': 'shared-default' }, 'unmet'],
])('sign-in with %j: %s', ([change, expected]) => {
  expect(state('ic-iac', { 'access-control': ['network-functions'], ...change })).toBe(expected);
});
