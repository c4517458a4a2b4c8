import { all, any, includes, includesAll, is, not } from '#rules/engine/language.ts';
import { factoryPasswordsHold } from '#rules/packs/shared/factory-passwords.ts';
import {
  type CaseValue,
  type CaseValues,
  type Fact,
  type QuestionAlias,
  type RegimeAlias,
  type Section,
  ticks,
  ticksEach,
  ticksOrNa,
  unread,
} from '../alias.ts';
import { hubFixture } from '../defaults/uk.ts';
import { ukShared } from './uk-psti.ts';

const questions: Readonly<Record<string, QuestionAlias>> = {
  ...ukShared,
  enJustify: ticks('risk-assessment', 'skipped-recommendations-explained'),
  pwChangeable: ticksOrNa('access-control', 'secret-changeable'),
  pwBruteForce: ticksOrNa('access-control', 'guessing-blocked'),
  authCrypto: ticks('access-control', 'sign-in-cryptography'),
  vulnTimely: ticks('vulnerability-process', 'acted-on-in-time'),
  vulnMonitor: ticks('vulnerability-process', 'watch'),
  updSecure: ticks('update-mechanism', 'all-software', 'secure-mechanism'),
  updEasy: ticksOrNa('update-mechanism', 'easy'),
  updAuto: ticksOrNa(
    'update-mechanism',
    'can-be-automatic',
    'automatic-by-default',
    'checks-regularly',
    'opt-out-and-postpone',
    'notices-control',
  ),
  updCrypto: ticksOrNa('update-mechanism', 'best-practice-cryptography'),
  updTimely: ticksOrNa('update-service', 'timely'),
  updVerified: ticksOrNa('update-mechanism', 'device-verifies', 'network-trust'),
  updInformed: ticksOrNa('update-mechanism', 'need-announced', 'disruption-announced'),
  updConstrained: ticksEach(
    ticksOrNa('update-service', 'no-updates-explained'),
    ticksOrNa('update-mechanism', 'can-be-isolated', 'hardware-replaceable'),
  ),
  modelVisible: ticks('product-marking', 'model-visible'),
  storeSecrets: ticks('stored-data', 'secrets-protected'),
  hwIdentity: ticksOrNa('stored-data', 'hardware-identity'),
  noHardcoded: ticks('development-process', 'no-hard-coded-secrets'),
  uniqueKeys: ticksOrNa('stored-data', 'keys-unique'),
  commsCrypto: ticks(
    'secure-communication',
    'best-practice-cryptography',
    'keys-encrypted',
    'keys-confidential-remotely',
  ),
  commsReviewed: ticksEach(
    ticks('development-process', 'code-reviewed'),
    ticks('secure-communication', 'cryptography-updatable'),
  ),
  commsAuth: ticks('access-control', 'network-functions', 'security-settings'),
  keyMgmt: ticks('development-process', 'key-management'),
  ifacesOff: ticks('attack-surface', 'unused-off', 'only-needed-services', 'code-kept-small'),
  preAuthInfo: ticks('attack-surface', 'little-shown-before-sign-in'),
  debugOff: ticksOrNa('attack-surface', 'physical-interfaces-limited', 'debug-protected', 'debug-physically-protected'),
  leastPriv: ticks('attack-surface', 'least-privilege', 'memory-protection'),
  sdlc: ticks('development-process', 'secure-development'),
  secureBoot: ticks('integrity-and-logging', 'secure-boot'),
  tamperAlert: ticksOrNa('integrity-and-logging', 'tampering-reported'),
  pdProtected: ticksOrNa('secure-communication', 'personal-data', 'sensitive-personal-data'),
  sensorsDisclosed: ticksOrNa('privacy-practice', 'sensors-documented'),
  outageSafe: ticks('resilience', 'survives-outages', 'works-without-network', 'orderly-reconnection'),
  telemetryChecked: ticksOrNa('integrity-and-logging', 'telemetry-examined'),
  eraseDevice: ticks('set-up-and-erasure', 'erase-from-device'),
  eraseServices: ticksOrNa('set-up-and-erasure', 'erase-from-services', 'erasure-instructions', 'erasure-confirmed'),
  easySetup: ticks('set-up-and-erasure', 'simple-set-up', 'set-up-guide', 'set-up-check'),
  inputValid: ticks('attack-surface', 'user-input-checked', 'network-input-checked'),
  privacyInfo: ticksOrNa('privacy-practice', 'data-use-explained', 'telemetry-explained'),
  consentValid: ticksOrNa('privacy-practice', 'consent-valid'),
  consentWithdraw: ticksOrNa('privacy-practice', 'consent-withdrawable', 'consent-recorded'),
  dataMinimal: ticks('privacy-practice', 'telemetry-minimal'),
};

const sections: Readonly<Record<string, Section>> = {
  'en-4': { severity: 'minor', metWhen: includes('risk-assessment', 'skipped-recommendations-explained') },
  'en-5-1': {
    severity: 'blocker',
    metWhen: all(
      any(
        not(includes('sign-in-ways', 'passwords')),
        all(
          is('password-scheme', 'unique-per-device', 'unique-then-changeable', 'user-set'),
          includesAll('access-control', 'secret-changeable', 'guessing-blocked'),
          any(is('password-scheme', 'user-set'), factoryPasswordsHold),
        ),
      ),
      includes('access-control', 'sign-in-cryptography'),
    ),
  },
  'en-5-2': {
    severity: 'blocker',
    metWhen: all(
      includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time'),
      includesAll('vulnerability-process', 'acted-on-in-time', 'watch'),
    ),
  },
  'en-5-3': {
    severity: 'blocker',
    metWhen: all(
      all(
        includesAll('update-mechanism', 'all-software', 'secure-mechanism'),
        includes('support-notice', 'published'),
        includes('product-marking', 'model-visible'),
      ),
      all(
        includesAll(
          'update-mechanism',
          'easy',
          'can-be-automatic',
          'automatic-by-default',
          'checks-regularly',
          'opt-out-and-postpone',
          'notices-control',
          'best-practice-cryptography',
          'device-verifies',
          'network-trust',
          'need-announced',
          'disruption-announced',
          'can-be-isolated',
          'hardware-replaceable',
        ),
        includesAll('update-service', 'timely', 'no-updates-explained'),
      ),
    ),
  },
  'en-5-4': {
    severity: 'blocker',
    metWhen: all(
      all(includes('stored-data', 'secrets-protected'), includes('development-process', 'no-hard-coded-secrets')),
      includesAll('stored-data', 'hardware-identity', 'keys-unique'),
    ),
  },
  'en-5-5': {
    severity: 'blocker',
    metWhen: all(
      includesAll(
        'secure-communication',
        'best-practice-cryptography',
        'keys-encrypted',
        'keys-confidential-remotely',
        'cryptography-updatable',
      ),
      includesAll('development-process', 'code-reviewed', 'key-management'),
      includesAll('access-control', 'network-functions', 'security-settings'),
    ),
  },
  'en-5-6': {
    severity: 'blocker',
    metWhen: all(
      all(
        includesAll(
          'attack-surface',
          'unused-off',
          'only-needed-services',
          'code-kept-small',
          'little-shown-before-sign-in',
          'least-privilege',
          'memory-protection',
        ),
        includes('development-process', 'secure-development'),
      ),
      includesAll('attack-surface', 'physical-interfaces-limited', 'debug-protected', 'debug-physically-protected'),
    ),
  },
  'en-5-7': {
    severity: 'major',
    metWhen: all(
      includes('integrity-and-logging', 'secure-boot'),
      includes('integrity-and-logging', 'tampering-reported'),
    ),
  },
  'en-5-8': {
    severity: 'blocker',
    metWhen: all(
      includesAll('secure-communication', 'personal-data', 'sensitive-personal-data'),
      includes('privacy-practice', 'sensors-documented'),
    ),
  },
  'en-5-9': {
    severity: 'minor',
    metWhen: includesAll('resilience', 'survives-outages', 'works-without-network', 'orderly-reconnection'),
  },
  'en-5-10': { severity: 'minor', metWhen: includes('integrity-and-logging', 'telemetry-examined') },
  'en-5-11': {
    severity: 'blocker',
    metWhen: all(
      includes('set-up-and-erasure', 'erase-from-device'),
      includesAll('set-up-and-erasure', 'erase-from-services', 'erasure-instructions', 'erasure-confirmed'),
    ),
  },
  'en-5-12': {
    severity: 'minor',
    metWhen: includesAll('set-up-and-erasure', 'simple-set-up', 'set-up-guide', 'set-up-check'),
  },
  'en-5-13': {
    severity: 'blocker',
    metWhen: includesAll('attack-surface', 'user-input-checked', 'network-input-checked'),
  },
  'en-6': {
    severity: 'blocker',
    metWhen: all(
      includesAll(
        'privacy-practice',
        'data-use-explained',
        'telemetry-explained',
        'consent-valid',
        'consent-withdrawable',
        'consent-recorded',
      ),
      includes('privacy-practice', 'telemetry-minimal'),
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
    jcStarLevels: unread,
    clsLevel: unread,
    foreignLabel: unread,
  },
  // The summary is written for the maker and does not ask who that is, nor where the product is sold.
  given: {
    roles: ['manufacturer'],
    'followed-standards': ['etsi-en-303-645'],
    'labels-held': ['none-of-these'],
  },
};

/** The standard asks only whether the product reaches the internet through other equipment, in whichever way. */
function throughOther(value: CaseValue, all: CaseValues): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  const whole = all.networkConnectable;
  if (typeof whole === 'boolean') return [{ question: 'connections', item: 'internet-through-other', holds: whole }];
  const ways = [
    all.ipToInternetProduct,
    all.computerPeripheralSet,
    both(all.nonIpMultiConnect, all.nonIpToInternetProduct),
  ];
  if (ways.includes(true) && all.internetConnectable === undefined) return [];
  if (ways.includes(true)) return [{ question: 'connections', item: 'internet-through-other', holds: true }];
  const known = ways.every((it) => it === false);
  return known ? [{ question: 'connections', item: 'internet-through-other', holds: false }] : [];
}

function both(left: CaseValue | undefined, right: CaseValue | undefined): boolean | undefined {
  if (left === false || right === false) return false;
  return left === true && right === true ? true : undefined;
}
