import { all, any, type Condition, is, no, yes, yesOrNa } from '#rules/engine/language.ts';
import { factoryPasswordsHold } from '#rules/packs/shared/factory-passwords.ts';
import {
  type CaseValue,
  type CaseValues,
  type Fact,
  type QuestionAlias,
  type RegimeAlias,
  type Section,
  yesNoNa,
} from '../alias.ts';
import { hubFixture } from '../defaults/uk.ts';
import { ukShared } from './uk-psti.ts';

const questions: Readonly<Record<string, QuestionAlias>> = {
  ...ukShared,
  enJustify: yesNoNa('skipped-recommendations-explained'),
  pwChangeable: yesNoNa('sign-in-secret-changeable'),
  pwBruteForce: yesNoNa('guessing-blocked'),
  authCrypto: yesNoNa('sign-in-cryptography'),
  vulnTimely: yesNoNa('reports-acted-on-in-time'),
  vulnMonitor: yesNoNa('vulnerability-watch'),
  updSecure: yesNoNa('all-software-updatable', 'secure-update-mechanism'),
  updEasy: yesNoNa('updates-easy'),
  updAuto: yesNoNa(
    'updates-can-be-automatic',
    'automatic-updates-on-at-set-up',
    'checks-for-updates',
    'automatic-updates-user-control',
    'update-notices-user-control',
  ),
  updCrypto: yesNoNa('update-cryptography'),
  updTimely: yesNoNa('security-updates-timely'),
  updVerified: yesNoNa('device-verifies-updates', 'network-updates-trusted'),
  updInformed: yesNoNa('security-updates-announced', 'update-disruption-announced'),
  updConstrained: yesNoNa('no-updates-explained', 'can-be-isolated', 'hardware-replaceable'),
  modelVisible: yesNoNa('model-visible'),
  storeSecrets: yesNoNa('secrets-stored-securely'),
  hwIdentity: yesNoNa('hardware-identity-protected'),
  noHardcoded: yesNoNa('no-hard-coded-secrets'),
  uniqueKeys: yesNoNa('keys-unique-per-device'),
  commsCrypto: yesNoNa('communication-cryptography', 'keys-encrypted-in-transit', 'keys-confidential-remotely'),
  commsReviewed: yesNoNa('security-code-reviewed', 'cryptography-updatable'),
  commsAuth: yesNoNa('network-functions-need-sign-in', 'settings-need-sign-in'),
  keyMgmt: yesNoNa('key-management-process'),
  ifacesOff: yesNoNa('unused-interfaces-off', 'only-needed-services-run', 'code-kept-small'),
  preAuthInfo: yesNoNa('little-shown-before-sign-in'),
  debugOff: yesNoNa('physical-interfaces-limited', 'debug-interfaces-protected', 'debug-ports-physically-protected'),
  leastPriv: yesNoNa('least-privilege', 'memory-protection'),
  sdlc: yesNoNa('secure-development'),
  secureBoot: yesNoNa('secure-boot'),
  tamperAlert: yesNoNa('tampering-reported'),
  pdProtected: yesNoNa('personal-data-protected-in-transit', 'sensitive-data-protected-in-transit'),
  sensorsDisclosed: yesNoNa('sensors-documented'),
  outageSafe: yesNoNa('survives-outages', 'works-without-network', 'orderly-reconnection'),
  telemetryChecked: yesNoNa('telemetry-examined'),
  eraseDevice: yesNoNa('erase-from-device'),
  eraseServices: yesNoNa('erase-from-services', 'erasure-instructions', 'erasure-confirmed'),
  easySetup: yesNoNa('simple-set-up', 'secure-set-up-guide', 'set-up-can-be-checked'),
  inputValid: yesNoNa('user-input-checked', 'network-input-checked'),
  privacyInfo: yesNoNa('data-use-explained', 'telemetry-explained'),
  consentValid: yesNoNa('consent-valid'),
  consentWithdraw: yesNoNa('consent-withdrawable', 'consent-recorded'),
  dataMinimal: yesNoNa('telemetry-minimal'),
};

const answered = (accepts: (question: string) => Condition, ...names: string[]): Condition =>
  all(...names.map(accepts));
const everyYes = (...ids: string[]) => answered(yes, ...ids);
const everyYesOrNa = (...ids: string[]) => answered(yesOrNa, ...ids);

const sections: Readonly<Record<string, Section>> = {
  'en-4': { severity: 'minor', metWhen: yes('skipped-recommendations-explained') },
  'en-5-1': {
    severity: 'blocker',
    metWhen: all(
      any(
        no('uses-passwords'),
        all(
          is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
          everyYesOrNa('sign-in-secret-changeable', 'guessing-blocked'),
          any(is('password-scheme', 'user-set'), factoryPasswordsHold),
        ),
      ),
      yes('sign-in-cryptography'),
    ),
  },
  'en-5-2': {
    severity: 'blocker',
    metWhen: everyYes(
      'vdp-contact',
      'vdp-acknowledgement-time',
      'vdp-status-time',
      'reports-acted-on-in-time',
      'vulnerability-watch',
    ),
  },
  'en-5-3': {
    severity: 'blocker',
    metWhen: all(
      everyYes('all-software-updatable', 'secure-update-mechanism', 'support-period-published', 'model-visible'),
      everyYesOrNa(
        'updates-easy',
        'updates-can-be-automatic',
        'automatic-updates-on-at-set-up',
        'checks-for-updates',
        'automatic-updates-user-control',
        'update-notices-user-control',
        'update-cryptography',
        'security-updates-timely',
        'device-verifies-updates',
        'network-updates-trusted',
        'security-updates-announced',
        'update-disruption-announced',
        'no-updates-explained',
        'can-be-isolated',
        'hardware-replaceable',
      ),
    ),
  },
  'en-5-4': {
    severity: 'blocker',
    metWhen: all(
      everyYes('secrets-stored-securely', 'no-hard-coded-secrets'),
      everyYesOrNa('hardware-identity-protected', 'keys-unique-per-device'),
    ),
  },
  'en-5-5': {
    severity: 'blocker',
    metWhen: everyYes(
      'communication-cryptography',
      'keys-encrypted-in-transit',
      'keys-confidential-remotely',
      'security-code-reviewed',
      'cryptography-updatable',
      'network-functions-need-sign-in',
      'settings-need-sign-in',
      'key-management-process',
    ),
  },
  'en-5-6': {
    severity: 'blocker',
    metWhen: all(
      everyYes(
        'unused-interfaces-off',
        'only-needed-services-run',
        'code-kept-small',
        'little-shown-before-sign-in',
        'least-privilege',
        'memory-protection',
        'secure-development',
      ),
      everyYesOrNa('physical-interfaces-limited', 'debug-interfaces-protected', 'debug-ports-physically-protected'),
    ),
  },
  'en-5-7': { severity: 'major', metWhen: all(yes('secure-boot'), yesOrNa('tampering-reported')) },
  'en-5-8': {
    severity: 'blocker',
    metWhen: everyYesOrNa(
      'personal-data-protected-in-transit',
      'sensitive-data-protected-in-transit',
      'sensors-documented',
    ),
  },
  'en-5-9': {
    severity: 'minor',
    metWhen: everyYes('survives-outages', 'works-without-network', 'orderly-reconnection'),
  },
  'en-5-10': { severity: 'minor', metWhen: yesOrNa('telemetry-examined') },
  'en-5-11': {
    severity: 'blocker',
    metWhen: all(
      yes('erase-from-device'),
      everyYesOrNa('erase-from-services', 'erasure-instructions', 'erasure-confirmed'),
    ),
  },
  'en-5-12': {
    severity: 'minor',
    metWhen: everyYes('simple-set-up', 'secure-set-up-guide', 'set-up-can-be-checked'),
  },
  'en-5-13': { severity: 'blocker', metWhen: everyYes('user-input-checked', 'network-input-checked') },
  'en-6': {
    severity: 'blocker',
    metWhen: all(
      everyYesOrNa(
        'data-use-explained',
        'telemetry-explained',
        'consent-valid',
        'consent-withdrawable',
        'consent-recorded',
      ),
      yes('telemetry-minimal'),
    ),
  },
};

/**
 * EN 303 645 V2.1.1 as the UK fact base sums it up, one row per section. The pack has the provisions themselves, so the
 * rows are only read here: each answer of the summary stands for the answers to its provisions.
 */
export const hubAlias: RegimeAlias = {
  packId: 'etsi-en-303-645',
  fixture: hubFixture,
  questions,
  sections,
  attributes: {
    networkConnectable: throughOther,
    ipToInternetProduct: throughOther,
    nonIpMultiConnect: throughOther,
    nonIpToInternetProduct: throughOther,
    computerPeripheralSet: throughOther,
  },
  // The summary is written for the maker and does not ask who that is, nor where the product is sold.
  given: { roles: ['manufacturer'], 'wants-en-303-645': 'no' },
};

/** The standard asks only whether the product reaches the internet through other equipment, in whichever way. */
function throughOther(value: CaseValue, all: CaseValues): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  const ways = [
    all.networkConnectable,
    all.ipToInternetProduct,
    all.computerPeripheralSet,
    both(all.nonIpMultiConnect, all.nonIpToInternetProduct),
  ];
  if (ways.includes(true)) return [{ question: 'internet-through-other', value: 'yes' }];
  const known = all.networkConnectable === false || ways.slice(1).every((it) => it === false);
  return known ? [{ question: 'internet-through-other', value: 'no' }] : [];
}

function both(left: CaseValue | undefined, right: CaseValue | undefined): boolean | undefined {
  if (left === false || right === false) return false;
  return left === true && right === true ? true : undefined;
}
