import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { ceMarking } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** A Wi-Fi camera with everything in order. */
const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'product-form': 'hardware',
  connections: ['radio', 'internet-direct'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'placed-on': '2026-05-01',
  'last-placed-on': 'none',
  'ce-acts': ['red', 'rohs'],
  'conformity-shown': ['acts-listed', 'radio', 'hazardous-substances'],
  'eu-declaration': ['complete', 'single'],
  'product-marking': ['ce-mark', 'identifier', 'manufacturer-identity', 'eu-operator'],
  'eu-operator': 'Example BV, Havenstraat 1, Rotterdam',
  'document-retention-years': 10,
  'technical-file': ['complete'],
  'supply-chain-records-years': 10,
  'product-safety-process': ['waste-registrations'],
};
const wired = { connections: ['internet-direct'], 'ce-acts': ['emc', 'rohs'] };

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22') =>
  assess(ceMarking, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[string, Change, string[]]>([
  ['radio needs no separate EMC or low voltage', { 'product-traits': ['mains-voltage'] }, []],
  ['wired needs EMC', wired, ['ce-emc']],
  ['wired at mains voltage needs both', { ...wired, 'product-traits': ['mains-voltage'] }, ['ce-lvd', 'ce-emc']],
  ['no substance file', { 'conformity-shown': ['acts-listed'] }, ['ce-rohs']],
  [
    'no substance file, outside the rules',
    { 'conformity-shown': ['acts-listed'], 'special-products': ['rohs-excluded'] },
    [],
  ],
  ['acts not named', { 'ce-acts': ['none-of-these'] }, ['ce-map']],
  ['nine years of archive', { 'document-retention-years': 9 }, ['ce-retain']],
  ['eleven years of archive', { 'document-retention-years': 11 }, []],
  ['operator on the box but nowhere written down', { 'eu-operator': 'na' }, ['ce-rp']],
  ['no record of supplies', { 'supply-chain-records-years': 0 }, ['ce-trace']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[string, Change, IsoDate, string]>([
  [
    'software placed the day before',
    { 'placed-on': '2027-12-10', 'last-placed-on': '2027-12-10' },
    '2026-11-22',
    'not_applicable',
  ],
  ['software placed on the day', { 'placed-on': '2027-12-11' }, '2026-11-22', 'binds'],
  ['software placed the day after', { 'placed-on': '2027-12-12' }, '2026-11-22', 'binds'],
  ['a running line, the day before', {}, '2027-12-10', 'not_applicable'],
  ['a running line, on the day', {}, '2027-12-11', 'binds'],
])('%s: %s', ([, change, asOf, standing]) => {
  expect(judged({ 'product-form': 'software', ...change }, asOf).standing).toBe(standing);
});

test.for<[string, string]>([
  ['NO', 'binds'],
  ['CH', 'not_applicable'],
  ['GB', 'not_applicable'],
])('sold in %s only: %s', ([market, standing]) => {
  expect(judged({ markets: [market] }).standing).toBe(standing);
});
