import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { ukNis } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const platform: Facts = {
  roles: ['none-of-these'],
  markets: ['GB'],
  'entity-size': 'medium',
  'entity-services': ['cloud'],
  'established-in': ['GB'],
};
const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(ukNis, { asOf, facts: { ...platform, ...change } });

test.for<[string, Change, string]>([
  ['medium cloud', {}, 'binds'],
  ['small cloud', { 'entity-size': 'small' }, 'excepted'],
  ['micro marketplace', { 'entity-size': 'micro', 'entity-services': ['marketplace'] }, 'excepted'],
  [
    'small operator of an essential service',
    { 'entity-size': 'small', 'entity-services': ['uk-essential-service'] },
    'binds',
  ],
  [
    'small operator with a cloud',
    { 'entity-size': 'small', 'entity-services': ['cloud', 'uk-essential-service'] },
    'binds',
  ],
  ['maker without services', { 'entity-services': ['none-of-these'] }, 'not_applicable'],
  ['managed services, before the bill', { 'entity-services': ['msp'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[IsoDate, string]>([
  ['2018-05-09', 'coming'],
  ['2018-05-10', 'binds'],
  ['2018-05-11', 'binds'],
])('as of %s the regulations: %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[number, string]>([
  [71, 'met'],
  [72, 'met'],
  [73, 'unmet'],
])('an incident report after %i hours: %s', ([hours, state]) => {
  const found = judged({ 'incident-notification-hours': hours }).requirements.find((it) => it.id === 'nis-incident');
  expect(found?.state).toBe(state);
});

test('a representative is asked only of organisations without a seat in the UK', () => {
  const applies = (places: string[]) =>
    judged({ 'established-in': places }).requirements.find((it) => it.id === 'nis-rep')?.applies;
  expect([applies(['GB']), applies(['GB', 'US']), applies(['US'])]).toEqual(['no', 'no', 'yes']);
});
