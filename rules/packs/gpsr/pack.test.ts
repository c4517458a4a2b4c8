import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { gpsr } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** A wired 5 V gadget for consumers, sold without an end. */
const gadget: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  users: ['consumer-use'],
  'product-form': 'hardware',
  connections: ['data-link'],
  'product-traits': ['none-of-these'],
  'ce-acts': ['emc', 'rohs'],
  'placed-on': '2026-05-01',
  'last-placed-on': 'none',
  'online-offers': ['no-online-offers'],
  'risk-assessment': ['risks-outside-ce-acts', 'safety-effects-of-attacks'],
  'product-safety-process': ['accident-reports', 'recall-notice'],
};

const judged = (change: Change, asOf: IsoDate = '2026-11-22') =>
  assess(gpsr, { asOf, facts: { ...gadget, ...change } });
const reached = (change: Change, asOf?: IsoDate): boolean =>
  judged(change, asOf).requirements.some((it) => it.id === 'gpsr-9-2' && it.applies === 'yes');

test.for<[IsoDate, string]>([
  ['2024-12-12', 'coming'],
  ['2024-12-13', 'binds'],
  ['2024-12-14', 'binds'],
])('as of %s it %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, IsoDate, boolean]>([
  ['under CE acts, before the CRA', {}, '2027-12-10', false],
  ['under CE acts, a running line once the CRA applies', {}, '2027-12-11', true],
  ['last unit the day before', { 'last-placed-on': '2027-12-10' }, '2026-11-22', false],
  ['last unit on the day', { 'last-placed-on': '2027-12-11' }, '2026-11-22', true],
  ['first unit the day after', { 'placed-on': '2027-12-12', 'last-placed-on': '2027-12-12' }, '2026-11-22', true],
  ['radio: the RED covers safety', { connections: ['radio'] }, '2028-01-01', false],
  ['mains voltage: LVD covers safety', { 'product-traits': ['mains-voltage'] }, '2028-01-01', false],
  ['toy: the toy act covers safety', { 'product-traits': ['toy'] }, '2028-01-01', false],
  ['machinery covers safety', { 'ce-acts': ['machinery'] }, '2028-01-01', false],
  ['no CE act at all', { 'product-form': 'not-digital' }, '2026-11-22', true],
])('Section 1, %s, as of %s: %s', ([, change, asOf, expected]) => {
  expect(reached(change, asOf)).toBe(expected);
});

test.for<[string, Change, string[]]>([
  ['all in place', {}, []],
  ['offers without warnings', { 'online-offers': ['manufacturer', 'eu-operator', 'identification'] }, ['gpsr-19']],
  ['offers complete', { 'online-offers': ['manufacturer', 'eu-operator', 'identification', 'warnings'] }, []],
  ['attacks not looked at', { 'risk-assessment': ['risks-outside-ce-acts'] }, ['gpsr-6-1g']],
  ['nothing for accidents and recalls', { 'product-safety-process': ['none-of-these'] }, ['gpsr-20', 'gpsr-35']],
])('%s', ([, change, missing]) => {
  expect(
    judged(change)
      .requirements.filter((it) => it.state === 'unmet')
      .map((it) => it.id),
  ).toEqual(missing);
});

test('only consumers bring it in, and services are out', () => {
  expect(judged({ users: ['none-of-these'] }).standing).toBe('not_applicable');
  expect(judged({ 'product-form': 'service' }).standing).toBe('excepted');
});
