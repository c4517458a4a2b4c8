import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { usCaSb327 } from './pack.ts';

/** An invented camera that is reasonably secure and has no label. */
const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['US'],
  connections: ['internet-direct', 'ip-address'],
  'special-products': ['none-of-these'],
  'special-circumstances': ['none-of-these'],
  'labels-held': ['none-of-these'],
  'product-readiness': ['security-suits-risk', 'baseline-mapping'],
  'stored-data': ['data-protected'],
  'secure-communication': ['best-practice-cryptography'],
  'access-control': ['every-interface'],
  'attack-surface': ['unused-off'],
  'sign-in-ways': ['passwords', 'from-outside'],
  'password-scheme': 'unique-per-device',
};
const label = {
  'labels-held=us-label-test-report': 'yes',
  'labels-held=us-label-granted': 'yes',
  'labels-held=us-label-shown': 'yes',
};
const nothing = {
  'product-readiness=security-suits-risk': 'no',
  'stored-data=data-protected': 'no',
  'access-control=every-interface': 'no',
  'password-scheme': 'shared-default',
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usCaSb327, { asOf, facts: changed(camera, change) });
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
    {
      'connections=internet-direct': 'no',
      'connections=internet-through-other': 'yes',
      'connections=ip-address': 'no',
      'connections=bluetooth-address': 'yes',
    },
    'binds',
  ],
  ['neither IP nor Bluetooth address', { 'connections=ip-address': 'no' }, 'not_applicable'],
  [
    'no internet at all',
    { 'connections=internet-direct': 'no', 'connections=internet-through-other': 'no' },
    'not_applicable',
  ],
  ['brand on bought-in goods', { roles: ['brand-only'] }, 'not_applicable'],
  ['importer', { roles: ['importer'] }, 'not_applicable'],
  ['contract manufacturer', { roles: ['contract-manufacturer'] }, 'binds'],
  ['made to order under an own name', { roles: ['own-brand'] }, 'binds'],
  ['under federal rules', { 'special-circumstances=federal-security-rules': 'yes' }, 'excepted'],
  ['under HIPAA', { 'special-circumstances=hipaa-activity': 'yes' }, 'excepted'],
  [
    'FDA cyber device',
    {
      'special-products': ['us-fda'],
      'special-products=fda-sponsor-software': 'yes',
      'special-products=cyber-vulnerable-features': 'yes',
    },
    'excepted',
  ],
  [
    'FDA device without sponsor software',
    { 'special-products': ['us-fda'], 'special-products=fda-sponsor-software': 'no' },
    'binds',
  ],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['no risk file', { 'product-readiness=security-suits-risk': 'no' }, ['ca-01']],
  ['stored data bare', { 'stored-data=data-protected': 'no' }, ['ca-02']],
  ['traffic bare', { 'secure-communication=best-practice-cryptography': 'no' }, ['ca-02']],
  ['debug port open', { 'attack-surface=unused-off': 'no' }, ['ca-03']],
  ['shared default password', { 'password-scheme': 'shared-default' }, ['ca-04']],
  [
    'shared default, only inside the network',
    { 'password-scheme': 'shared-default', 'sign-in-ways=from-outside': 'no' },
    [],
  ],
  ['password the user sets', { 'password-scheme': 'user-set' }, []],
  ['no passwords, argued', { 'sign-in-ways=passwords': 'no', 'password-scheme': undefined }, []],
  [
    'no passwords, not argued',
    { 'sign-in-ways=passwords': 'no', 'password-scheme': 'na', 'product-readiness=security-suits-risk': 'no' },
    ['ca-01', 'ca-04'],
  ],
  ['no reasoning on file', { 'product-readiness=baseline-mapping': 'no' }, ['ca-06']],
  ['label wanted, not there', { 'labels-held=us-label-wanted': 'yes' }, ['ca-05']],
  ['nothing but the label', { ...nothing, ...label }, []],
  [
    'label not shown',
    { ...nothing, ...label, 'labels-held=us-label-shown': 'no' },
    ['ca-01', 'ca-02', 'ca-03', 'ca-04'],
  ],
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
