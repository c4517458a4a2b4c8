import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usOrHb2395 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const lock: Facts = {
  roles: ['manufacturer'],
  markets: ['US-OR'],
  users: ['consumer-use'],
  connections: ['internet-through-other', 'short-range-address'],
  'special-circumstances': ['none-of-these'],
  'special-products': ['none-of-these'],
  'sign-in-ways': ['passwords', 'from-outside'],
  'password-scheme': 'unique-per-device',
  'product-readiness': ['security-suits-risk', 'baseline-mapping'],
  'stored-data': ['data-protected'],
  'access-control': ['every-interface'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22') =>
  assess(usOrHb2395, { asOf, facts: { ...lock, ...change } });

test.for<[IsoDate, string]>([
  ['2019-12-31', 'coming'],
  ['2020-01-01', 'binds'],
  ['2020-01-02', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['sold in the whole country', { markets: ['US'] }, 'binds'],
  ['sold in California only', { markets: ['US-CA'] }, 'not_applicable'],
  ['no address at all', { connections: ['internet-through-other'] }, 'not_applicable'],
  ['for offices', { users: ['none-of-these'] }, 'not_applicable'],
  ['own brand made to order', { roles: ['own-brand'] }, 'not_applicable'],
  ['contract manufacturer', { roles: ['contract-manufacturer'] }, 'not_applicable'],
  ['HIPAA', { 'special-circumstances': ['hipaa-activity'] }, 'excepted'],
  ['FDA device', { 'special-products': ['us-fda'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['all in place', {}, []],
  ['shared default password', { 'password-scheme': 'shared-default' }, ['or-02']],
  ['shared default only inside', { 'password-scheme': 'shared-default', 'sign-in-ways': ['passwords'] }, []],
  ['storage bare', { 'stored-data': ['none-of-these'] }, ['or-01']],
  [
    'federal rules stand in, but not for the record',
    {
      'special-circumstances': ['federal-security-rules'],
      'stored-data': ['none-of-these'],
      'product-readiness': ['none-of-these'],
    },
    ['or-03', 'or-04'],
  ],
])('%s', ([, change, missing]) => {
  expect(
    judged(change)
      .requirements.filter((it) => it.state === 'unmet')
      .map((it) => it.id),
  ).toEqual(missing);
});
