import { expect, test } from 'vitest';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { type Facts, yes } from './language.ts';
import type { Pack } from './pack.ts';
import { priceOf } from './price.ts';

const pack = (id: string, change: Partial<Pack>) =>
  examplePack({ id, boundRoles: [], phases: {}, exclusions: [], inScope: yes('connects'), ...change });
const needs = (id: string, question: string, ...evidence: string[]) =>
  exampleRequirement({ id, severity: 'blocker', metWhen: yes(question), evidence: evidence.map((type) => ({ type })) });

const here = pack('here', {
  requirements: [needs('h1', 'has-lock', 'test-report'), needs('h2', 'has-contact', 'url')],
});
const there = pack('there', {
  requirements: [
    needs('t1', 'has-lock', 'test-report'),
    needs('t2', 'has-label', 'label-photo', 'screenshot'),
    needs('t3', 'has-sticker', 'screenshot', 'label-photo'),
    needs('t4', 'has-page', 'certificate', 'url'),
  ],
  documents: [{ id: 'statement', name: 'Statement', cites: 's.8', fields: [] }],
});
const price = (facts: Facts, present = [here], added = [there]) =>
  priceOf(present, added, { asOf: '2026-11-22', facts });
const asked = (it: ReturnType<typeof price>) => it.questions.map(({ question }) => question);

test('only what the present markets do not ask already', () => {
  const it = price({ connects: 'yes' });
  expect(asked(it)).toEqual(['has-label', 'has-page', 'has-sticker']);
  expect(it.documents).toEqual([{ packId: 'there', id: 'statement', name: 'Statement', cites: 's.8' }]);
  expect([it.binding, it.undecided]).toEqual([['there'], []]);
});

test('answers that exist serve again', () => {
  expect(price({ connects: 'yes', 'has-lock': 'yes', 'has-contact': 'yes' }).reused).toBe(2);
});

test('evidence: nothing new where a type at hand is accepted, else one type for all that accept it', () => {
  expect(price({ connects: 'yes' }).evidence).toEqual(['label-photo']);
});

test('what would bar supply as answered today', () => {
  expect(price({ connects: 'yes', 'has-page': 'no' }).blockers).toEqual([{ packId: 'there', requirement: 't4' }]);
});

test('a market whose law does not reach the product is free', () => {
  expect(price({ connects: 'no' })).toEqual({
    questions: [],
    reused: 1,
    evidence: [],
    documents: [],
    blockers: [],
    binding: [],
    undecided: [],
  });
});

test('a market under law the product already meets elsewhere is free', () => {
  expect(price({}, [here, there], [there])).toMatchObject({ questions: [], documents: [], evidence: [] });
});

test('while it is not known whether the law reaches the product, the price may rise', () => {
  expect([price({}).binding, price({}).undecided]).toEqual([[], ['there']]);
});
