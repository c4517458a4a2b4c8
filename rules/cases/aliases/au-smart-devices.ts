import {
  day,
  list,
  member,
  memberUnless,
  number,
  type QuestionAlias,
  type RegimeAlias,
  ticks,
  ticksOrNa,
  unread,
  word,
} from '../alias.ts';
import { auFixture } from '../defaults/world.ts';
import { roleWords } from './uk-attributes.ts';
import { severalItems, ukShared } from './uk-psti.ts';

const access = ['no-prior-request', 'english', 'free', 'no-personal-data-asked', 'clear-and-accessible'];
const lay = [...access, 'understandable-without-technical-knowledge'];
const statement = [
  'product-type-and-batch',
  'manufacturer-name-address',
  'authorised-representatives',
  'other-authorised-representatives-in-australia',
  'prepared-by-or-for-manufacturer',
  'manufactured-in-compliance-opinion',
  'other-obligations-complied-opinion',
  'support-period-at-issue',
  'signature-name-function',
  'place-and-date',
];

const questions: Readonly<Record<string, QuestionAlias>> = {
  ...ukShared,
  supportAccess: severalItems('support-notice', lay, lay),
  supportProminent: ticks('support-notice', 'prominent'),
  supportShortened: { reads: memberUnless('support-notice', 'never-shortened'), passes: 'no' },
  supportExtendedPublished: ticksOrNa('support-notice', 'extension-published'),
  socIssued: ticks('au-statement', 'issued'),
  auSocFields: severalItems('au-statement', statement, statement),
  auSupplierSoc: ticks('au-statement', 'accompanies'),
  socRetentionYears: { reads: number('document-retention-years'), passes: 5 },
  auNoNonCompliantSupply: ticks('trader-process', 'holds-back-non-compliant'),
  auExamReady: ticks('au-statement', 'ready-for-examination'),
  auRansomReport: { reads: word('ransom-payment-report-hours', { yes: 72, no: 73, na: 73 }), passes: 'yes' },
};

/** The Australian smart device rules in the words of the UK and world fact base. */
export const auSmartDevicesAlias: RegimeAlias = {
  packId: 'au-smart-devices',
  questions,
  attributes: {
    acquiredByConsumerAU: member('users', 'sold-to-consumers', 'identical-sold-to-consumers'),
    consumer: unread,
    consumerIdentical: unread,
    manufacturedDate: day(['manufactured-on']),
    annualTurnoverAUD: number('australian-turnover'),
    // Whoever supplies in Australia.
    roles: list('roles', { ...roleWords, supplier: 'distributor' }),
  },
  fixture: auFixture,
};
