import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { pld } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'product-form': 'hardware',
  'special-circumstances': ['none-of-these'],
  'placed-on': '2026-01-15',
  'last-placed-on': 'none',
  'risk-assessment': ['foreseeable-use', 'shaped-design'],
  'technical-file': ['complete'],
  'liability-file': ['update-records', 'design-records', 'disclosure-procedure', 'cover'],
  'supply-chain-records-years': 10,
  'document-retention-years': 10,
};

const judged = (change: Change = {}, asOf: IsoDate = '2027-01-01') =>
  assess(pld, { asOf, facts: { ...camera, ...change } });

test.for<[IsoDate, string]>([
  ['2026-12-09', 'coming'],
  ['2026-12-10', 'binds'],
  ['2026-12-11', 'binds'],
])('as of %s it is %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['last unit the day before', { 'last-placed-on': '2026-12-08' }, 'not_applicable'],
  ['last unit on the day: old rules', { 'last-placed-on': '2026-12-09' }, 'not_applicable'],
  ['last unit the day after', { 'last-placed-on': '2026-12-10' }, 'binds'],
  ['open source as a business', { 'special-circumstances': ['open-source'] }, 'binds'],
  ['a hobby, open source', { 'special-circumstances': ['open-source', 'not-commercial'] }, 'excepted'],
  ['only a service', { 'product-form': 'service' }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['everything ready', {}, []],
  ['nine years of supply records', { 'supply-chain-records-years': 9 }, ['pld-8']],
  ['nine years of archive', { 'document-retention-years': 9 }, ['pld-16']],
  ['no update records', { 'liability-file': ['design-records', 'disclosure-procedure', 'cover'] }, ['pld-7-e']],
  ['assessment that changed nothing', { 'risk-assessment': ['foreseeable-use'] }, ['pld-7']],
  [
    'distributor needs no cover',
    { roles: ['distributor'], 'liability-file': ['update-records', 'design-records', 'disclosure-procedure'] },
    [],
  ],
])('%s', ([, change, missing]) => {
  expect(
    judged(change)
      .requirements.filter((it) => it.state === 'unmet')
      .map((it) => it.id),
  ).toEqual(missing);
});
