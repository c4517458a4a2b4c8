import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { aePdpl } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera with cloud, sold in the Emirates. */
const camera: Facts = {
  markets: ['AE'],
  'data-handled': ['personal-data', 'consent-based'],
  'personal-data-role': ['controller'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['processors', 'high-risk'],
  'child-users': ['none-of-these'],
  'privacy-practice': ['consent-valid', 'consent-withdrawable', 'consent-recorded'],
  'privacy-principles': ['stated-purposes', 'only-needed', 'retention-set'],
  'privacy-records': ['legal-basis', 'processing-record'],
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
  'privacy-contracts': ['processor-terms', 'officer'],
  'personal-data-security': ['suits-risk'],
  'incident-response': ['breach-notification'],
  'privacy-assessments': ['impact-assessment'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(aePdpl, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2022-01-01', 'coming'],
  ['2022-01-02', 'binds'],
  ['2022-01-03', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['no personal data', { 'data-handled': ['none-of-these'] }, 'not_applicable'],
  ['neither part', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['people elsewhere', { markets: ['US'] }, 'not_applicable'],
  ['own household', { 'special-organisation': ['private-person'] }, 'excepted'],
  ['in the DIFC', { 'special-organisation': ['ae-difc'] }, 'excepted'],
  ['in the ADGM', { 'special-organisation': ['ae-adgm'] }, 'excepted'],
  ['a public body', { 'special-organisation': ['public-body'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['no officer, high risk', { 'privacy-contracts': ['processor-terms'] }, ['pdpl-dpo']],
  ['no officer, no high risk', { 'privacy-contracts': ['processor-terms'], 'data-activities': ['none-of-these'] }, []],
  ['no assessment', { 'privacy-assessments': ['none-of-these'] }, ['pdpl-dpia']],
  ['data goes abroad', { 'data-activities': ['abroad'] }, ['pdpl-transfer']],
  ['no record', { 'privacy-records': ['legal-basis'] }, ['pdpl-records']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
