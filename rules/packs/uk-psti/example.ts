import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { ukPsti } from './pack.ts';

/** An invented Wi-Fi camera that does everything the regime asks, without any label. */
export const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['GB'],
  'placed-on': '2026-06-01',
  'last-placed-on': 'none',
  connections: ['internet-direct', 'ip-address', 'radio'],
  users: ['sold-to-consumers'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'special-circumstances': ['none-of-these'],
  'software-updatable': 'yes',
  'sells-on-own-site': 'yes',
  'labels-held': ['none-of-these'],
  'sign-in-ways': ['passwords'],
  'password-scheme': 'unique-per-device',
  'password-weaknesses': ['none-of-these'],
  'disclosure-policy': [
    'contact',
    'acknowledgement-time',
    'status-time',
    'no-prior-request',
    'english',
    'free',
    'no-personal-data-asked',
    'clear-and-accessible',
  ],
  'support-end-date': '2031-12-31',
  'support-notice': [
    'published',
    'prominent',
    'no-prior-request',
    'english',
    'free',
    'no-personal-data-asked',
    'clear-and-accessible',
    'understandable-without-technical-knowledge',
    'never-shortened',
    'extension-published',
  ],
  'product-readiness': ['uk-statement-issued'],
  'uk-statement': [
    'product-type-and-batch',
    'manufacturer-names-addresses',
    'prepared-by-or-for-manufacturer',
    'compliance-opinion',
    'support-period',
    'signature-name-function',
    'place-and-date',
    'accompanies',
  ],
  'document-retention-years': 10,
  'technical-file': ['kept-with-support'],
  'corrective-action': ['other-manufacturers-comply', 'investigated', 'stop-fix-notify', 'records-ten-years'],
};

export const today: IsoDate = '2026-11-22';

/** The camera, with some facts changed, judged on a day. */
export const judged = (change: Change = {}, asOf: IsoDate = today): Assessment =>
  assess(ukPsti, { asOf, facts: changed(camera, change) });

/** Requirements of an assessment in one of the states. */
export const inState = (assessment: Assessment, ...states: string[]): string[] =>
  assessment.requirements.filter((it) => states.includes(it.state)).map((it) => it.id);
