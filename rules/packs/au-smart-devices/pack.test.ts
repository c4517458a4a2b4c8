import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { auSmartDevices } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented speaker whose maker does all that is asked. */
const speaker: Facts = {
  roles: ['manufacturer'],
  markets: ['AU'],
  'placed-on': '2026-05-01',
  'last-placed-on': 'none',
  connections: ['internet-direct'],
  users: ['consumer-use', 'sold-to-consumers'],
  'special-circumstances': ['none-of-these'],
  'special-products': ['none-of-these'],
  'product-traits': ['none-of-these'],
  'software-updatable': 'yes',
  'sells-on-own-site': 'no',
  'australian-turnover': 1_000_000,
  'sign-in-ways': ['none-of-these'],
  'disclosure-policy': [
    'contact',
    'acknowledgement-time',
    'status-time',
    'no-prior-request',
    'english',
    'free',
    'no-personal-data-asked',
    'clear-and-accessible',
  ],
  'support-notice': [
    'published',
    'no-prior-request',
    'english',
    'free',
    'no-personal-data-asked',
    'clear-and-accessible',
    'understandable-without-technical-knowledge',
    'never-shortened',
    'extension-published',
  ],
  'support-end-date': '2030-06-30',
  'au-statement': [
    'issued',
    'product-type-and-batch',
    'manufacturer-name-address',
    'prepared-by-or-for-manufacturer',
    'manufactured-in-compliance-opinion',
    'other-obligations-complied-opinion',
    'support-period-at-issue',
    'signature-name-function',
    'place-and-date',
    'ready-for-examination',
  ],
  'document-retention-years': 5,
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(auSmartDevices, { asOf, facts: { ...speaker, ...change } });
const unmet = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test('the law has 14 requirements and the speaker meets all that reach it', () => {
  expect(auSmartDevices.requirements).toHaveLength(14);
  expect(judged().verdict).toBe('compliant');
});

test.for<[string, Change, string]>([
  ['sold to consumers', {}, 'binds'],
  ['only identical ones sold to consumers', { users: ['consumer-use', 'identical-sold-to-consumers'] }, 'binds'],
  ['never acquired by consumers', { users: ['consumer-use'] }, 'not_applicable'],
  ['not of a household kind', { users: ['sold-to-consumers'] }, 'not_applicable'],
  ['second-hand', { 'special-circumstances': ['second-hand'] }, 'not_applicable'],
  ['a smartphone', { 'product-traits': ['smartphone'] }, 'excepted'],
  ['a tablet with mobile network', { 'product-traits': ['tablet-cellular'] }, 'excepted'],
  ['a therapeutic good', { 'special-products': ['au-therapeutic-good'] }, 'excepted'],
  ['a vehicle component', { 'special-products': ['vehicle-component'] }, 'excepted'],
  ['a smart meter assured in the UK', { 'special-products': ['smart-meter-assured'] }, 'binds'],
  ['a representative', { roles: ['authorised-representative'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, string, string]>([
  ['2026-03-03', '2026-03-03', 'not_applicable'],
  ['2026-03-03', '2026-03-04', 'binds'],
  ['2026-03-04', '2026-03-04', 'binds'],
  ['2025-05-01', 'none', 'binds'],
])('supplied from %s to %s: %s', ([first, last, standing]) => {
  const change = { 'placed-on': first, 'last-placed-on': last, 'manufactured-on': '2025-01-01' };
  expect(judged(change).standing).toBe(standing);
});

test.for<[number, string[]]>([
  [4, ['au-soc-keep']],
  [5, []],
  [6, []],
])('statement kept %i years: %s', ([years, missing]) => {
  expect(unmet({ 'document-retention-years': years })).toEqual(missing);
});

test.for<[number, number, string[]]>([
  [2_999_999, 73, []],
  [3_000_000, 73, []],
  [3_000_001, 73, ['au-ransom']],
  [3_000_001, 72, []],
  [3_000_001, 71, []],
])('turnover %i, payments reported in %i hours: %s', ([turnover, hours, missing]) => {
  expect(unmet({ 'australian-turnover': turnover, 'ransom-payment-report-hours': hours })).toEqual(missing);
});

test('a supplier answers for statement and stock, not for issuing', () => {
  const change = {
    roles: ['distributor'],
    'au-statement': ['ready-for-examination'],
    'trader-process': ['none-of-these'],
  };
  expect(unmet(change)).toEqual(['au-soc-supply', 'au-supplier-hold']);
});
