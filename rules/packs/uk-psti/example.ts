import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { ukPsti } from './pack.ts';

/** An invented Wi-Fi camera that does everything the regime asks, without any label. */
export const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['GB'],
  'placed-on': '2026-06-01',
  'last-placed-on': 'none',
  'internet-direct': 'yes',
  'sold-to-consumers': 'yes',
  'identical-sold-to-consumers': 'no',
  'unit-condition': 'new',
  'uk-territory': 'GB',
  'ni-union-law': 'no',
  'ev-charge-point': 'no',
  'smart-meter-assured': 'no',
  'medical-device': ['none-of-these'],
  'computer-kind': ['none-of-these'],
  'vehicle-kind': ['none-of-these'],
  'under-14-only': 'no',
  'software-updatable': 'yes',
  'sells-on-own-site': 'yes',
  'cls-level': 0,
  'jc-star-levels': ['none-of-these'],
  'uk-route-en-5-1': 'no',
  'uk-route-en-5-2': 'no',
  'uk-route-en-5-3': 'no',
  'uk-route-iso-29147': 'no',
  'uses-passwords': 'yes',
  'password-scheme': 'unique-per-device',
  'password-weaknesses': ['none-of-these'],
  'vdp-contact': 'yes',
  'vdp-acknowledgement-time': 'yes',
  'vdp-status-time': 'yes',
  'vdp-access': ['no-prior-request', 'english', 'free', 'no-personal-data-asked', 'clear-and-accessible'],
  'support-period-published': 'yes',
  'support-end-date': '2031-12-31',
  'support-access': [
    'no-prior-request',
    'english',
    'free',
    'no-personal-data-asked',
    'clear-and-accessible',
    'understandable-without-technical-knowledge',
  ],
  'support-prominent': 'yes',
  'support-shortened': 'no',
  'support-extension-published': 'na',
  'uk-statement-issued': 'yes',
  'uk-statement-items': [
    'product-type-and-batch',
    'manufacturer-names-addresses',
    'prepared-by-or-for-manufacturer',
    'compliance-opinion',
    'support-period',
    'signature-name-function',
    'place-and-date',
  ],
  'uk-statement-accompanies': 'yes',
  'uk-statement-retention-years': 10,
  'uk-statement-kept-with-support': 'na',
  'other-manufacturers-comply': 'na',
  'failures-investigated': 'yes',
  'failure-actions': 'yes',
  'failure-records-kept': 'yes',
};

export const today: IsoDate = '2026-11-22';

/** The camera, with some facts changed, judged on a day. */
export const judged = (change: Record<string, AnswerValue | undefined> = {}, asOf: IsoDate = today): Assessment =>
  assess(ukPsti, { asOf, facts: { ...camera, ...change } });

/** Requirements of an assessment in one of the states. */
export const inState = (assessment: Assessment, ...states: string[]): string[] =>
  assessment.requirements.filter((it) => states.includes(it.state)).map((it) => it.id);
