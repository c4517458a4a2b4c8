import { expect, test } from 'vitest';
import type { Change } from '#rules/packs/shared/changed.ts';
import { inState, judged } from './example.ts';

const unmet = (change: Change) => inState(judged(change), 'unmet');

test.for<[string, Change, string[]]>([
  ['shared default password', { 'password-scheme': 'shared-default' }, ['psti-pw-model']],
  [
    'shared default, but no passwords at all',
    { 'password-scheme': 'shared-default', 'sign-in-ways=passwords': 'no' },
    [],
  ],
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
    {
      'password-scheme': 'shared-default',
      'labels-held=en-5-1-passwords': 'yes',
      'uk-statement=standards-identified': 'yes',
    },
    [],
  ],
  [
    'route by standard, not named',
    { 'labels-held=en-5-1-passwords': 'yes', 'uk-statement=standards-identified': 'no' },
    ['psti-soc-standards'],
  ],
])('passwords: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[string, Change, string[]]>([
  ['no contact', { 'disclosure-policy=contact': 'no' }, ['psti-vdp-contact']],
  ['no acknowledgement time', { 'disclosure-policy=acknowledgement-time': 'no' }, ['psti-vdp-timelines']],
  ['no status time', { 'disclosure-policy=status-time': 'no' }, ['psti-vdp-timelines']],
  ['form asks for a name', { 'disclosure-policy=no-personal-data-asked': 'no' }, ['psti-vdp-access']],
  [
    'nothing published, ISO route',
    {
      'disclosure-policy=contact': 'no',
      'disclosure-policy=status-time': 'no',
      'labels-held=iso-29147-reporting': 'yes',
      'uk-statement=standards-identified': 'yes',
    },
    [],
  ],
])('reporting: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[string, Change, string[]]>([
  ['jargon only', { 'support-notice=understandable-without-technical-knowledge': 'no' }, ['psti-support-access']],
  ['not prominent', { 'support-notice=prominent': 'no' }, ['psti-support-prominence']],
  ['not prominent, sold by retailers', { 'support-notice=prominent': 'no', 'sells-on-own-site': 'no' }, []],
  ['shortened', { 'support-notice=never-shortened': 'no' }, ['psti-support-not-shortened']],
  [
    'shortened, route by standard',
    {
      'support-notice=never-shortened': 'no',
      'labels-held=en-5-3-support': 'yes',
      'uk-statement=standards-identified': 'yes',
    },
    ['psti-support-not-shortened'],
  ],
  ['extension kept quiet', { 'support-notice=extension-published': 'no' }, ['psti-support-extension']],
  [
    'not updatable',
    { 'software-updatable': 'no', 'support-notice=published': 'no', 'support-notice=never-shortened': 'no' },
    [],
  ],
])('support period: %s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test('three years without an end date is an open requirement, never a met one', () => {
  expect(inState(judged({ 'support-end-date': undefined }), 'open')).toEqual(['psti-support-published']);
});

test.for<[number, string, string[]]>([
  [9, 'yes', ['psti-soc-retention']],
  [10, 'no', ['psti-soc-retention']],
  [10, 'yes', []],
  [11, 'yes', []],
])('statement kept %i years, until support ends or longer: %s', ([years, withSupport, missing]) => {
  const change = { 'document-retention-years': years, 'technical-file=kept-with-support': withSupport };
  expect(unmet(change)).toEqual(missing);
});

const nothing = {
  'password-scheme': 'shared-default',
  'disclosure-policy=contact': 'no',
  'support-notice=never-shortened': 'no',
  'product-readiness=uk-statement-issued': 'no',
  'uk-statement=accompanies': 'no',
  'document-retention-years': 0,
  'corrective-action=other-manufacturers-comply': 'no',
  'corrective-action=investigated': 'no',
  'corrective-action=stop-fix-notify': 'no',
  'corrective-action=records-ten-years': 'no',
  'corrective-action=checked-before-supply': 'no',
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
