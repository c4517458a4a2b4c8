import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { inDpdp } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera with cloud, sold in India. */
const camera: Facts = {
  markets: ['IN'],
  'data-handled': ['personal-data', 'consent-based'],
  'personal-data-role': ['controller'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['processors', 'high-risk'],
  'child-users': ['none-of-these'],
  'privacy-practice': ['consent-valid', 'consent-withdrawable', 'consent-recorded'],
  'privacy-principles': ['retention-set', 'logs-kept-one-year'],
  'privacy-records': ['legal-basis'],
  'privacy-notice': [
    'controller',
    'data-kinds',
    'purposes',
    'legal-bases',
    'recipients',
    'retention',
    'rights',
    'withdrawal',
    'complaint',
  ],
  'privacy-notice-delivery': ['plain-words', 'stand-alone', 'indian-languages'],
  'privacy-rights': [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'objection',
    'human-review',
    'nominee',
  ],
  'privacy-requests': ['contact-published', 'grievance-90-days', 'complaint-route'],
  'privacy-contracts': ['processor-terms'],
  'personal-data-security': [
    'encrypted-at-rest',
    'encrypted-in-transit',
    'access-control',
    'logs-reviewed',
    'logs-one-year',
    'backup-restore',
    'processor-clauses',
  ],
  'breach-response': ['everyone-at-once'],
  'breach-authority-hours': 72,
};

const judged = (change: Change = {}, asOf: IsoDate = '2027-06-01'): Assessment =>
  assess(inDpdp, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2027-05-12', 'coming'],
  ['2027-05-13', 'binds'],
  ['2027-05-14', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['no personal data', { 'data-handled': ['none-of-these'] }, 'not_applicable'],
  ['neither part', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['people elsewhere', { markets: ['US'] }, 'not_applicable'],
  ['own household', { 'special-organisation': ['private-person'] }, 'excepted'],
  ['a processor', { 'personal-data-role': ['processor'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['73 hours', { 'breach-authority-hours': 73 }, ['in-dpdp-breach']],
  ['logs kept too short', { 'privacy-principles': ['retention-set'] }, ['in-dpdp-erasure']],
  [
    'teenagers without consent of parents',
    { 'child-users': ['known-teens'], 'children-data': ['no-tracking'] },
    ['in-dpdp-children'],
  ],
  ['significant fiduciary without auditor', { 'special-organisation': ['in-significant-fiduciary'] }, ['in-dpdp-sdf']],
  ['no nominee', { 'privacy-rights': ['access', 'rectification', 'erasure'] }, ['in-dpdp-rights']],
  ['data goes abroad', { 'data-activities': ['abroad'] }, ['in-dpdp-transfer']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
