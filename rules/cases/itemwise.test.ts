import { expect, test } from 'vitest';
import { includes, includesAll, not, type Situation } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { ticks } from './alias.ts';
import { factsOfAnswers } from './gather.ts';
import { itemQuestions, itemwiseCondition } from './itemwise.ts';

const aliases = { a: ticks('list', 'first'), b: ticks('list', 'second'), c: ticks('list', 'third', 'fourth') };
const weighed = (answers: Record<string, string>, condition: Parameters<typeof weigh>[0]) => {
  const situation: Situation = { asOf: '2026-11-22', facts: factsOfAnswers({}, answers, aliases, {}) };
  return weigh(itemwiseCondition(condition, itemQuestions(situation.facts)), situation);
};

test('what a case says of one item leaves the other items of the checklist open', () => {
  expect(weighed({ a: 'yes' }, includes('list', 'first'))).toBe('yes');
  expect(weighed({ a: 'no' }, includes('list', 'first'))).toBe('no');
  expect(weighed({ a: 'no' }, includes('list', 'second'))).toBe('unknown');
  expect(weighed({ a: 'yes' }, includesAll('list', 'first', 'second'))).toBe('unknown');
  expect(weighed({ a: 'yes', b: 'no' }, includesAll('list', 'first', 'second'))).toBe('no');
  expect(weighed({ c: 'yes' }, includesAll('list', 'third', 'fourth'))).toBe('yes');
  expect(weighed({ a: 'no', b: 'no' }, not(includes('list', 'first', 'second')))).toBe('yes');
});

test('items come together to the list of those that hold', () => {
  expect(factsOfAnswers({}, { a: 'yes', b: 'no', c: 'yes' }, aliases, {}).list).toEqual(['first', 'third', 'fourth']);
  expect(factsOfAnswers({}, { b: 'no' }, aliases, {}).list).toEqual(['none-of-these']);
});

test('what a case answers itself wins over what was filled in', () => {
  expect(factsOfAnswers({ a: 'yes', b: 'yes' }, { a: 'no' }, aliases, {}).list).toEqual(['second']);
});
