import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usCaSb327 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera that is reasonably secure and has no label. */
const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['US'],
  'internet-direct': 'yes',
  'ip-address': 'yes',
  'bluetooth-address': 'no',
  'federal-security-rules': 'no',
  'medical-device': ['none-of-these'],
  'hipaa-activity': 'no',
  'sign-in-from-outside': 'yes',
  'wants-us-label': 'no',
  'security-suits-risk': 'yes',
  'stored-data-protected': 'yes',
  'communication-cryptography': 'yes',
  'open-interfaces-protected': 'yes',
  'unused-interfaces-off': 'yes',
  'uses-passwords': 'yes',
  'password-scheme': 'unique-per-device',
  'baseline-mapping': 'yes',
  'us-label-test-report': 'no',
  'us-label-granted': 'no',
  'us-label-shown': 'no',
};
const label = { 'us-label-test-report': 'yes', 'us-label-granted': 'yes', 'us-label-shown': 'yes' };
const nothing = {
  'security-suits-risk': 'no',
  'stored-data-protected': 'no',
  'open-interfaces-protected': 'no',
  'password-scheme': 'shared-default',
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usCaSb327, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2019-12-31', 'coming'],
  ['2020-01-01', 'binds'],
  ['2020-01-02', 'binds'],
])('as of %s the law %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['sold in the whole country', {}, 'binds'],
  ['sold in California only', { markets: ['US-CA'] }, 'binds'],
  ['sold in Texas only', { markets: ['US-TX'] }, 'not_applicable'],
  [
    'Bluetooth only, through a phone',
    { 'internet-direct': 'no', 'internet-through-other': 'yes', 'ip-address': 'no', 'bluetooth-address': 'yes' },
    'binds',
  ],
  ['neither IP nor Bluetooth address', { 'ip-address': 'no' }, 'not_applicable'],
  ['no internet at all', { 'internet-direct': 'no', 'internet-through-other': 'no' }, 'not_applicable'],
  ['brand on bought-in goods', { roles: ['brand-only'] }, 'not_applicable'],
  ['importer', { roles: ['importer'] }, 'not_applicable'],
  ['contract manufacturer', { roles: ['contract-manufacturer'] }, 'binds'],
  ['made to order under an own name', { roles: ['own-brand'] }, 'binds'],
  ['under federal rules', { 'federal-security-rules': 'yes' }, 'excepted'],
  ['under HIPAA', { 'hipaa-activity': 'yes' }, 'excepted'],
  [
    'FDA cyber device',
    { 'medical-device': ['us-fda'], 'fda-sponsor-software': 'yes', 'cyber-vulnerable-features': 'yes' },
    'excepted',
  ],
  ['FDA device without sponsor software', { 'medical-device': ['us-fda'], 'fda-sponsor-software': 'no' }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['no risk file', { 'security-suits-risk': 'no' }, ['ca-01']],
  ['stored data bare', { 'stored-data-protected': 'no' }, ['ca-02']],
  ['traffic bare', { 'communication-cryptography': 'no' }, ['ca-02']],
  ['debug port open', { 'unused-interfaces-off': 'no' }, ['ca-03']],
  ['shared default password', { 'password-scheme': 'shared-default' }, ['ca-04']],
  [
    'shared default, only inside the network',
    { 'password-scheme': 'shared-default', 'sign-in-from-outside': 'no' },
    [],
  ],
  ['password the user sets', { 'password-scheme': 'user-set' }, []],
  ['no passwords, argued', { 'uses-passwords': 'no', 'password-scheme': undefined }, []],
  [
    'no passwords, not argued',
    { 'uses-passwords': 'no', 'password-scheme': 'na', 'security-suits-risk': 'no' },
    ['ca-01', 'ca-04'],
  ],
  ['no reasoning on file', { 'baseline-mapping': 'no' }, ['ca-06']],
  ['not applicable is no answer here', { 'stored-data-protected': 'na' }, ['ca-02']],
  ['label wanted, not there', { 'wants-us-label': 'yes' }, ['ca-05']],
  ['nothing but the label', { ...nothing, ...label }, []],
  ['label not shown', { ...nothing, ...label, 'us-label-shown': 'no' }, ['ca-01', 'ca-02', 'ca-03', 'ca-04']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[IsoDate, string[]]>([
  ['2022-12-31', ['ca-01', 'ca-02', 'ca-03', 'ca-04']],
  ['2023-01-01', []],
  ['2023-01-02', []],
])('as of %s a label leaves unmet: %s', ([asOf, missing]) => {
  expect(unmet({ ...nothing, ...label }, asOf)).toEqual(missing);
});
