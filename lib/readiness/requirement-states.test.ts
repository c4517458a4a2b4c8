import { expect, it } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import { examplePack } from '#rules/engine/examples/example.ts';
import type { Facts } from '#rules/engine/language.ts';
import { lookOf, statesOf } from './requirement-states.ts';

const pack = examplePack();
const base: Facts = { roles: ['manufacturer'], connects: 'yes', 'is-vehicle': 'no', 'last-placed': '2027-06-01' };
const letters = (facts: Facts) => statesOf(assess(pack, { asOf: '2026-12-01', facts: { ...base, ...facts } }));

it.each([
  ['what is met, not asked and coming unanswered', { 'has-lock': 'yes', 'is-consumer': 'no' }, 'mnO'],
  [
    'what fails, counts as met and is coming met',
    { 'has-lock': 'no', 'is-consumer': 'yes', 'has-label': 'yes', 'support-years': 6 },
    'udM',
  ],
  ['what is open, and what may be asked', {}, 'oqO'],
  ['nothing where the regulation does not apply', { connects: 'no' }, ''],
])('A letter for each requirement says %s', (_, facts, expected) => {
  expect(letters(facts as Facts)).toBe(expected);
});

it('A letter is read back as a verdict, undetermined while the scope is open', () => {
  expect([...'mduoqnUN'].map((it) => lookOf(it, false))).toEqual([
    ...['compliant', 'compliant', 'not_compliant', 'undetermined', 'undetermined', 'not_applicable'],
    ...['coming', 'not_applicable'],
  ]);
  expect([lookOf('m', true), lookOf('n', true)]).toEqual(['undetermined', 'not_applicable']);
});
