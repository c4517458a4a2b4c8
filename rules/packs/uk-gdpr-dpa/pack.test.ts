import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { ukGdprDpa } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera with cloud of a UK maker. */
const camera: Facts = {
  markets: ['GB'],
  'established-in': ['GB'],
  'data-handled': ['personal-data', 'consent-based'],
  'personal-data-role': ['controller'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['processors', 'high-risk'],
  'child-users': ['none-of-these'],
  'privacy-practice': ['consent-valid', 'consent-withdrawable', 'consent-recorded'],
  'privacy-principles': ['stated-purposes', 'only-needed', 'retention-set', 'by-design', 'by-default'],
  'privacy-records': ['legal-basis', 'article-6-ground', 'processing-record', 'uk-fee'],
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
  'request-answer-days': 31,
  'privacy-requests': ['complaint-form-30-days'],
  'privacy-contracts': ['processor-terms'],
  'personal-data-security': ['suits-risk'],
  'incident-response': ['breach-notification'],
  'breach-authority-hours': 72,
  'privacy-assessments': ['impact-assessment'],
  'device-storage': 'with-consent',
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(ukGdprDpa, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2018-05-24', 'coming'],
  ['2018-05-25', 'binds'],
  ['2018-05-26', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['no personal data', { 'data-handled': ['none-of-these'] }, 'not_applicable'],
  ['neither part', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['people elsewhere', { markets: ['US'] }, 'not_applicable'],
  ['own household', { 'special-organisation': ['private-person'] }, 'excepted'],
  ['a processor', { 'personal-data-role': ['processor'] }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['73 hours', { 'breach-authority-hours': 73 }, ['ukd-breach']],
  ['32 days', { 'request-answer-days': 32 }, ['ukd-rights']],
  ['seat in Germany, no representative', { 'established-in': ['EU'] }, ['ukd-rep']],
  [
    'children likely, no design for them',
    { 'child-users': ['likely'], 'children-data': ['age-screen'] },
    ['ukd-children'],
  ],
  ['telemetry without consent', { 'device-storage': 'without-consent' }, ['ukd-pecr']],
  ['telemetry under an exemption', { 'device-storage': 'exempt' }, []],
  ['only what is needed', { 'device-storage': 'only-needed' }, []],
  ['data goes abroad without a safeguard', { 'data-activities': ['abroad'] }, ['ukd-transfers']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[IsoDate, string[]]>([
  ['2026-06-18', []],
  ['2026-06-19', ['ukd-complaints']],
  ['2026-06-20', ['ukd-complaints']],
])('as of %s a missing complaint form leaves unmet: %s', ([asOf, missing]) => {
  expect(unmet({ 'privacy-requests': ['none-of-these'] }, asOf)).toEqual(missing);
});
