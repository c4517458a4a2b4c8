import { expect, test } from 'vitest';
import type { Answer } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { requirement, sensor, today } from './example.ts';

const met = (id: string, change: Change): Answer =>
  weigh(requirement(id).metWhen, { asOf: today, facts: changed(sensor, change) });

test.for<[number, number | undefined, Answer, string]>([
  [4, 8, 'no', 'below the floor'],
  [5, 8, 'yes', 'at the floor; whether five fits eight years of use is another requirement'],
  [6, 8, 'yes', 'above the floor'],
  [4, 5, 'no', 'use of five years asks for five'],
  [5, 5, 'yes', 'both at five'],
  [2, 3, 'no', 'shorter than a short use'],
  [3, 3, 'yes', 'a short use lowers the floor to itself'],
  [4, 3, 'yes', 'longer than a short use'],
  [5, undefined, 'yes', 'five years suffice whatever the expected use'],
  [4, undefined, 'unknown', 'four years may do if the use is short'],
])('support of %i years for an expected use of %s: %s (%s)', ([years, use, answer]) => {
  const facts = { 'support-period-years': years, 'expected-use-years': use, 'support-end-date': '2034-12-31' };
  expect(met('cra-13-8-floor', facts)).toBe(answer);
});

test('a support period without an end date is not a support period', () => {
  expect(met('cra-13-8-floor', { 'support-period-years': 7 })).toBe('unknown');
});

test.for<[string, string, number, Answer]>([
  ['cra-14-2a', 'vulnerability-early-warning-hours', 23, 'yes'],
  ['cra-14-2a', 'vulnerability-early-warning-hours', 24, 'yes'],
  ['cra-14-2a', 'vulnerability-early-warning-hours', 25, 'no'],
  ['cra-14-2b', 'vulnerability-notification-hours', 72, 'yes'],
  ['cra-14-2b', 'vulnerability-notification-hours', 73, 'no'],
  ['cra-14-2c', 'vulnerability-final-report-days', 14, 'yes'],
  ['cra-14-2c', 'vulnerability-final-report-days', 15, 'no'],
  ['cra-14-4a', 'incident-early-warning-hours', 24, 'yes'],
  ['cra-14-4a', 'incident-early-warning-hours', 25, 'no'],
  ['cra-14-4b', 'incident-notification-hours', 72, 'yes'],
  ['cra-14-4b', 'incident-notification-hours', 73, 'no'],
  ['cra-14-4c', 'incident-final-report-days', 31, 'yes'],
  ['cra-14-4c', 'incident-final-report-days', 32, 'no'],
  ['cra-13-13', 'document-retention-years', 9, 'no'],
  ['cra-13-13', 'document-retention-years', 10, 'yes'],
  ['cra-13-13', 'document-retention-years', 11, 'yes'],
  ['cra-19-6', 'importer-retention-years', 9, 'no'],
  ['cra-19-6', 'importer-retention-years', 10, 'yes'],
  ['cra-23', 'supply-chain-records-years', 9, 'no'],
  ['cra-23', 'supply-chain-records-years', 10, 'yes'],
])('%s: %s of %i gives %s', ([id, question, value, answer]) => {
  const others = { 'reporting-process=around-the-clock': 'yes', 'technical-file=kept-with-support': 'yes' };
  expect(met(id, { ...others, [question]: value })).toBe(answer);
});

test.for<[string, Answer, string[]]>([
  ['cra-20-2', 'yes', []],
  ['cra-20-2', 'no', ['support-end-date']],
])('%s is %s without %s; the contact of the importer is never required', ([id, answer, without]) => {
  const checks = [
    'ce-mark',
    'product-id',
    'manufacturer-contact',
    'instructions',
    'support-end-date',
    'declaration-copy',
  ];
  expect(met(id, { 'distributor-checks': checks.filter((it) => !without.includes(it)) })).toBe(answer);
});

test('where the law leaves room an option says so; elsewhere "not applicable" does not pass', () => {
  expect(met('cra-13-23', { 'corrective-action=wind-down-notice': 'yes' })).toBe('yes');
  expect(met('cra-13-23', { 'corrective-action=wind-down-notice': 'no' })).toBe('no');
  expect(met('cra-18', { 'representative-mandate': 'na', 'mandate-passes-on-maker-duties': 'no' })).toBe('no');
});

test('two questions want the answer no', () => {
  expect(
    met('cra-a1p1-2a', { 'product-readiness=release-scanned': 'yes', 'known-exploitable-vulnerability': 'no' }),
  ).toBe('yes');
  expect(
    met('cra-a1p1-2a', { 'product-readiness=release-scanned': 'yes', 'known-exploitable-vulnerability': 'yes' }),
  ).toBe('no');
  expect(met('cra-18', { 'representative-mandate': 'yes', 'mandate-passes-on-maker-duties': 'yes' })).toBe('no');
});
