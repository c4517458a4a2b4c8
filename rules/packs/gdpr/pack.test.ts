import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { gdpr } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera with cloud, whose maker does everything right. */
const camera: Facts = {
  markets: ['EU'],
  'established-in': ['EU'],
  'special-organisation': ['none-of-these'],
  'data-handled': ['personal-data', 'consent-based'],
  'personal-data-role': ['controller'],
  'personal-data-kinds': ['contact', 'images'],
  'child-users': ['none-of-these'],
  'privacy-practice': ['consent-valid', 'consent-withdrawable', 'consent-recorded'],
  'data-activities': ['processors', 'abroad', 'high-risk'],
  'privacy-principles': [
    'lawful-fair-open',
    'stated-purposes',
    'only-needed',
    'accurate',
    'retention-set',
    'deletion-automatic',
    'by-design',
    'by-default',
  ],
  'privacy-records': ['processing-record', 'legal-basis', 'balancing-test', 'compliance-file', 'breach-register'],
  'privacy-notice': ['controller', 'purposes', 'legal-bases', 'recipients', 'retention', 'rights', 'complaint'],
  'privacy-notice-delivery': ['before-set-up'],
  'privacy-rights': ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'],
  'privacy-requests': ['identity-check-lean'],
  'request-answer-days': 31,
  'privacy-contracts': [
    'processor-terms',
    'sub-processors',
    'joint-controllers',
    'transfer-tool',
    'transfer-assessment',
  ],
  'personal-data-security': [
    'suits-risk',
    'encrypted-at-rest',
    'encrypted-in-transit',
    'access-control',
    'resilience',
    'backup-restore',
    'regular-testing',
    'staff-instructions',
  ],
  'breach-authority-hours': 72,
  'breach-response': ['people-told'],
  'privacy-assessments': ['impact-assessment', 'authority-consulted'],
  'device-storage': 'only-needed',
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(gdpr, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2018-05-24', 'coming'],
  ['2018-05-25', 'binds'],
  ['2018-05-26', 'binds'],
])('as of %s the regulation %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['sold in Norway', { markets: ['NO'] }, 'binds'],
  ['sold in the United States, seat in the Union', { markets: ['US'] }, 'binds'],
  ['sold in Switzerland, seat elsewhere', { markets: ['CH'], 'established-in': ['elsewhere'] }, 'not_applicable'],
  ['the maker never gets at the data', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['no personal data', { 'data-handled': ['none-of-these'] }, 'not_applicable'],
  ['own household', { 'special-organisation': ['private-person'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['72 hours to the authority', { 'breach-authority-hours': 72 }, []],
  ['73 hours to the authority', { 'breach-authority-hours': 73 }, ['gdpr-33']],
  ['32 days to an answer', { 'request-answer-days': 32 }, ['gdpr-12']],
  ['seat outside, no representative', { 'established-in': ['elsewhere'] }, ['gdpr-27']],
  [
    'no vendors, no contracts',
    { 'privacy-contracts': ['joint-controllers'], 'data-activities': ['none-of-these'] },
    [],
  ],
  [
    'toy without consent of parents',
    { 'child-users': ['aimed-under-13'], 'children-data': ['age-screen'] },
    ['gdpr-7'],
  ],
  ['children only likely', { 'child-users': ['likely'] }, []],
  ['face recognition without a ground', { 'personal-data-kinds': ['biometric'] }, ['gdpr-9']],
  ['telemetry without consent', { 'device-storage': 'without-consent' }, ['eprivacy-5-3']],
  ['UK exemption', { 'device-storage': 'exempt' }, ['eprivacy-5-3']],
  [
    'pure processor',
    { 'personal-data-role': ['processor'], 'privacy-contracts': ['transfer-tool', 'transfer-assessment'] },
    ['gdpr-28-p', 'gdpr-33-2'],
  ],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
