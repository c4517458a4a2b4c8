import { all, includes, includesAll } from '#rules/engine/language.ts';

/**
 * Security properties that labels and codes of practice around the world ask for in the same words, most of them
 * sections of EN 303 645.
 */
export const reportingContact = includes('disclosure-policy', 'contact');
export const reportingWithTimes = includesAll('disclosure-policy', 'contact', 'acknowledgement-time', 'status-time');
export const reportsActedOn = includes('vulnerability-process', 'acted-on-in-time');

export const softwareUpdatable = includesAll('update-mechanism', 'all-software', 'secure-mechanism');
export const updatesEasy = includes('update-mechanism', 'easy');
export const updateCryptography = includes('update-mechanism', 'best-practice-cryptography');
export const updatesVerified = includesAll('update-mechanism', 'device-verifies', 'network-trust');
export const updatesTimely = includes('update-service', 'timely');
export const supportPublished = includes('support-notice', 'published');
export const modelVisible = includes('product-marking', 'model-visible');

export const signInCryptography = includes('access-control', 'sign-in-cryptography');
export const secretChangeable = includes('access-control', 'secret-changeable');
export const guessingBlocked = includes('access-control', 'guessing-blocked');
export const networkAccessControlled = includesAll('access-control', 'network-functions', 'security-settings');

export const secretsStored = includes('stored-data', 'secrets-protected');
export const noHardCodedSecrets = includes('development-process', 'no-hard-coded-secrets');
export const keysManaged = includes('development-process', 'key-management');
export const communicationProtected = includesAll(
  'secure-communication',
  'best-practice-cryptography',
  'keys-encrypted',
  'keys-confidential-remotely',
);

export const unusedInterfacesOff = includesAll(
  'attack-surface',
  'unused-off',
  'only-needed-services',
  'code-kept-small',
);
export const leastPrivilege = includesAll('attack-surface', 'least-privilege', 'memory-protection');
export const debugProtected = includesAll(
  'attack-surface',
  'physical-interfaces-limited',
  'debug-protected',
  'debug-physically-protected',
);
export const inputChecked = includesAll('attack-surface', 'user-input-checked', 'network-input-checked');

export const softwareVerified = includes('integrity-and-logging', 'secure-boot');
export const tamperingReported = includes('integrity-and-logging', 'tampering-reported');
export const telemetryExamined = includes('integrity-and-logging', 'telemetry-examined');
export const outagesSurvived = includesAll(
  'resilience',
  'survives-outages',
  'works-without-network',
  'orderly-reconnection',
);

export const personalDataProtected = includesAll('secure-communication', 'personal-data', 'sensitive-personal-data');
export const dataUseExplained = includesAll('privacy-practice', 'data-use-explained', 'telemetry-explained');
export const erasedFromDevice = includes('set-up-and-erasure', 'erase-from-device');
export const erasedFromServices = includesAll(
  'set-up-and-erasure',
  'erase-from-services',
  'erasure-instructions',
  'erasure-confirmed',
);
export const simpleSetUp = includesAll('set-up-and-erasure', 'simple-set-up', 'set-up-guide', 'set-up-check');
export const setUpExplained = all(
  includesAll('user-instructions', 'secure-use', 'installing-updates', 'support-end', 'decommissioning'),
  supportPublished,
);
