import { expect, test } from 'vitest';
import type { AnswerValue } from '#rules/engine/language.ts';
import { inState, judged } from './example.ts';

type Change = Record<string, AnswerValue | undefined>;
const unmet = (change: Change) => inState(judged(change), 'unmet');
const access = ['no-prior-request', 'english', 'free', 'no-personal-data-asked', 'clear-and-accessible'];

test.for<[string, Change, string[]]>([
  ['shared default password', { 'password-scheme': 'shared-default' }, ['psti-pw-model']],
  ['shared default, but no passwords at all', { 'password-scheme': 'shared-default', 'uses-passwords': 'no' }, []],
  ['password the user sets', { 'password-scheme': 'user-set', 'password-weaknesses': undefined }, []],
  ['counter', { 'password-weaknesses': ['incremental-counter'] }, ['psti-pw-quality']],
  ['public information', { 'password-weaknesses': ['public-information'] }, ['psti-pw-quality']],
  ['guessable', { 'password-weaknesses': ['otherwise-guessable'] }, ['psti-pw-quality']],
  [
    'plain hash of the MAC',
    { 'password-weaknesses': ['derived-from-identifier'], 'password-derivation-keyed': 'no' },
    ['psti-pw-quality'],
  ],
  [
    'keyed hash of the serial',
    { 'password-weaknesses': ['derived-from-identifier'], 'password-derivation-keyed': 'yes' },
    [],
  ],
  [
    'password route by standard',
    { 'password-scheme': 'shared-default', 'uk-route-en-5-1': 'yes', 'uk-statement-standards': 'yes' },
    [],
  ],
  [
    'route by standard, not named',
    { 'uk-route-en-5-1': 'yes', 'uk-statement-standards': 'no' },
    ['psti-soc-standards'],
  ],
])('passwords: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[string, Change, string[]]>([
  ['no contact', { 'vdp-contact': 'no' }, ['psti-vdp-contact']],
  ['no acknowledgement time', { 'vdp-acknowledgement-time': 'no' }, ['psti-vdp-timelines']],
  ['no status time', { 'vdp-status-time': 'no' }, ['psti-vdp-timelines']],
  [
    'form asks for a name',
    { 'vdp-access': access.filter((it) => it !== 'no-personal-data-asked') },
    ['psti-vdp-access'],
  ],
  [
    'nothing published, ISO route',
    { 'vdp-contact': 'no', 'vdp-status-time': 'no', 'uk-route-iso-29147': 'yes', 'uk-statement-standards': 'yes' },
    [],
  ],
])('reporting: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[string, Change, string[]]>([
  ['jargon only', { 'support-access': access }, ['psti-support-access']],
  ['not prominent', { 'support-prominent': 'no' }, ['psti-support-prominence']],
  ['not prominent, sold by retailers', { 'support-prominent': 'no', 'sells-on-own-site': 'no' }, []],
  ['shortened', { 'support-shortened': 'yes' }, ['psti-support-not-shortened']],
  [
    'shortened, route by standard',
    { 'support-shortened': 'yes', 'uk-route-en-5-3': 'yes', 'uk-statement-standards': 'yes' },
    ['psti-support-not-shortened'],
  ],
  ['extension kept quiet', { 'support-extension-published': 'no' }, ['psti-support-extension']],
  ['not updatable', { 'software-updatable': 'no', 'support-period-published': 'no', 'support-shortened': 'yes' }, []],
])('support period: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test('three years without an end date is an open requirement, never a met one', () => {
  expect(inState(judged({ 'support-end-date': undefined }), 'open')).toEqual(['psti-support-published']);
});

test.for<[number, AnswerValue, string[]]>([
  [9, 'na', ['psti-soc-retention']],
  [10, 'na', []],
  [11, 'na', []],
  [10, 'no', ['psti-soc-retention']],
  [10, 'yes', []],
])('statement kept %i years, until support ends: %s', ([years, withSupport, missing]) => {
  const change = { 'uk-statement-retention-years': years, 'uk-statement-kept-with-support': withSupport };
  expect(unmet(change)).toEqual(missing);
});

const nothing = {
  'password-scheme': 'shared-default',
  'vdp-contact': 'no',
  'support-shortened': 'yes',
  'uk-statement-issued': 'no',
  'uk-statement-accompanies': 'no',
  'uk-statement-retention-years': 0,
  'other-manufacturers-comply': 'no',
  'failures-investigated': 'no',
  'failure-actions': 'no',
  'failure-records-kept': 'no',
  'checked-before-supply': 'no',
};
const product = ['psti-pw-model', 'psti-vdp-contact', 'psti-support-not-shortened'];
test.for<[string, string[]]>([
  [
    'manufacturer',
    [
      ...['psti-soc-content', 'psti-soc-accompanies', 'psti-soc-retention', 'psti-multi-manufacturer'],
      ...['psti-investigate', 'psti-act-notify', 'psti-records'],
    ],
  ],
  [
    'importer',
    [
      ...['psti-soc-accompanies', 'psti-soc-retention', 'psti-investigate', 'psti-act-notify', 'psti-records'],
      'psti-no-known-failure',
    ],
  ],
  ['distributor', ['psti-soc-accompanies', 'psti-act-notify', 'psti-no-known-failure']],
  ['authorised-representative', ['psti-act-notify']],
])('the duties of a %s', ([role, duties]) => {
  expect(unmet({ ...nothing, roles: [role] })).toEqual([...product, ...duties]);
});
