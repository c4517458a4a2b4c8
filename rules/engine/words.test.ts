import { expect, test } from 'vitest';
import type { Question } from '../questions/question.ts';
import { atLeastNumber, before, given, includes, includesAll, inForce, is, onOrAfter, yesOrNa } from './language.ts';
import { type Leaf, labelsFrom, sayLeaf, sayValue } from './words.ts';

const question = (id: string, label: string, answer: Question['answer']): Question => ({
  id,
  label,
  answer,
  topic: 'product',
  scope: 'product',
  use: 'screening',
  ask: `${label}?`,
  why: 'For the test.',
});

const labels = labelsFrom([
  question('scheme', 'default password scheme', {
    kind: 'choice',
    options: [
      { id: 'unique', label: 'unique per device' },
      { id: 'user-set', label: 'set by the user' },
      { id: 'shared', label: 'the same for all' },
    ],
  }),
  question('years', 'support period in years', { kind: 'number', unit: 'years' }),
  question('use', 'expected use in years', { kind: 'number', unit: 'years' }),
  question('last', 'last day of placing', { kind: 'date', mayBeNone: 'still placed' }),
  question('fixed', 'flaw fixed', { kind: 'yes-no', mayNotApply: true }),
]);

test.for<[Leaf, string]>([
  [is('scheme', 'unique', 'user-set') as Leaf, 'default password scheme: unique per device or set by the user'],
  [yesOrNa('fixed') as Leaf, 'flaw fixed: yes or not applicable'],
  [
    includes('scheme', 'unique', 'user-set', 'shared') as Leaf,
    'default password scheme includes unique per device, set by the user or the same for all',
  ],
  [
    includesAll('scheme', 'unique', 'shared') as Leaf,
    'default password scheme includes unique per device and the same for all',
  ],
  [given('years') as Leaf, 'support period in years is recorded'],
  [
    atLeastNumber('years', { smallerOf: [5, { question: 'use' }] }) as Leaf,
    'support period in years is at least the smaller of 5 and expected use in years',
  ],
  [onOrAfter('last', 'asOf') as Leaf, 'last day of placing is on or after the day of assessment'],
  [before('last', '2027-12-11') as Leaf, 'last day of placing is before 2027-12-11'],
  [
    inForce('2026-09-11', '2027-12-11') as Leaf,
    'the day of assessment is on or after 2026-09-11 and before 2027-12-11',
  ],
  [given('not-in-the-bank') as Leaf, 'not-in-the-bank is recorded'],
])('%o reads "%s"', ([leaf, words]) => {
  expect(sayLeaf(leaf, labels)).toBe(words);
});

test('an answer reads as its option', () => {
  expect(sayValue('last', 'none', labels)).toBe('still placed');
  expect(sayValue('fixed', 'na', labels)).toBe('not applicable');
  expect(sayValue('scheme', ['unique', 'shared'], labels)).toBe('unique per device and the same for all');
  expect(sayValue('years', 5, labels)).toBe('5');
});
