import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { jpJcStar } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented industrial sensor whose maker wants STAR-1. */
const sensor: Facts = {
  'followed-standards': ['jp-jc-star'],
  'jc-star-target-level': 1,
  markets: ['JP'],
  connections: ['ip-address'],
  'product-traits': ['none-of-these'],
  'sign-in-ways': ['passwords'],
};

const judged = (change: Change = {}): Assessment =>
  assess(jpJcStar, { asOf: '2026-11-22', facts: { ...sensor, ...change } });

test('STAR-1 has sixteen items, and the scheme three rules', () => {
  expect(jpJcStar.requirements).toHaveLength(19);
  expect(jpJcStar.requirements.filter((it) => it.id.startsWith('jp-s1-'))).toHaveLength(16);
});

test.for<[string, Change, string]>([
  ['label wanted', {}, 'binds'],
  ['label not wanted', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['not for this product', { 'jc-star-target-level': 0 }, 'not_applicable'],
  ['Bluetooth without IP', { connections: ['bluetooth-address'] }, 'not_applicable'],
  ['a phone', { 'product-traits': ['smartphone'] }, 'excepted'],
  ['level not told', { 'jc-star-target-level': undefined }, 'undetermined'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[number, boolean]>([
  [1, false],
  [2, false],
  [3, true],
  [4, true],
])('STAR-%i needs an outside evaluation: %s', ([level, needed]) => {
  const found = judged({ 'jc-star-target-level': level }).requirements.find((it) => it.id === 'jp-third-party');
  expect(found?.applies === 'yes').toBe(needed);
});

test.for<[string, Change, string]>([
  ['unique and random', { 'password-scheme': 'unique-per-device', 'password-weaknesses': ['none-of-these'] }, 'met'],
  [
    'unique but counted up',
    { 'password-scheme': 'unique-per-device', 'password-weaknesses': ['incremental-counter'] },
    'unmet',
  ],
  ['set by the user', { 'password-scheme': 'user-set' }, 'met'],
  ['of no kind', { 'sign-in-ways': ['user-sign-in'], 'password-scheme': undefined }, 'met'],
  ['not told about', { 'password-scheme': undefined }, 'open'],
  ['shared by all', { 'password-scheme': 'shared-default' }, 'unmet'],
])('factory passwords %s: %s', ([, change, state]) => {
  expect(judged(change).requirements.find((it) => it.id === 'jp-s1-02')?.state).toBe(state);
});
