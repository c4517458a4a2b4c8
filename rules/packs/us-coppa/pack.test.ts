import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usCoppa } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented robot toy that still knows nothing of the rule. */
const toy: Facts = {
  markets: ['US'],
  'special-organisation': ['none-of-these'],
  'data-handled': ['associated-services', 'personal-data'],
  'personal-data-role': ['controller'],
  'personal-data-kinds': ['voice', 'device-identifiers'],
  'child-users': ['aimed-under-13'],
  'privacy-notice': ['none-of-these'],
  'children-data': ['none-of-these'],
  'security-governance': ['none-of-these'],
  'stored-data': ['none-of-these'],
  'secure-communication': ['best-practice-cryptography'],
  'sign-in-ways': ['none-of-these'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usCoppa, { asOf, facts: { ...toy, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id)
    .sort();
const numbered = (...numbers: number[]): string[] => numbers.map((it) => `cop-${String(it).padStart(2, '0')}`);

test.for<[string, Change, string]>([
  ['directed to children', {}, 'binds'],
  ['known child', { 'child-users': ['known-under-13'] }, 'binds'],
  ['teenagers only', { 'child-users': ['known-teens'] }, 'not_applicable'],
  ['children only likely', { 'child-users': ['likely'] }, 'not_applicable'],
  ['sold in Texas only', { markets: ['US-TX'] }, 'binds'],
  ['sold in the EU only', { markets: ['EU'] }, 'not_applicable'],
  ['no app, no cloud', { 'data-handled': ['personal-data'] }, 'not_applicable'],
  ['nothing collected', { 'data-handled': ['associated-services'] }, 'not_applicable'],
  ['data stays with the user', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['a nonprofit', { 'special-organisation': ['nonprofit'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[IsoDate, string[]]>([
  ['2026-04-21', numbered(1, 2, 3, 5, 6, 7, 10, 11, 13, 14)],
  ['2026-04-22', numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)],
  ['2026-04-23', numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)],
])('as of %s a toy that does nothing leaves unmet: %s', ([asOf, missing]) => {
  expect(unmet({}, asOf)).toEqual(missing);
});

test('without voice files the voice exception is no matter', () => {
  expect(unmet({ 'personal-data-kinds': ['usage'] })).not.toContain('cop-10');
});
