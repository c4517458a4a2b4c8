import {
  checks,
  day,
  list,
  member,
  memberUnless,
  number,
  type QuestionAlias,
  type RegimeAlias,
  text,
  ticks,
  ticksOrNa,
  unread,
  word,
  yesNoNa,
} from '../alias.ts';
import { pstiFixture } from '../defaults/uk.ts';

const access = ['no-prior-request', 'english', 'free', 'no-personal-data-asked', 'clear-and-accessible'];

/** Several options, spelled alike on both sides; picking none of them says nothing. */
export function several(question: string, options: string[], passes: string[]): QuestionAlias {
  const reads = list(question, Object.fromEntries([...options, 'none-of-these'].map((id) => [id, id])));
  return {
    reads: (value, all) => (Array.isArray(value) && value.length === 0 ? [] : reads(value, all)),
    passes,
  };
}

/** The same for options of a checklist that other questions fill too. */
export function severalItems(question: string, options: string[], passes: string[]): QuestionAlias {
  const words = Object.fromEntries(options.map((id) => [id, id]));
  const reads = checks(question, { ...words, 'none-of-these': undefined });
  return {
    reads: (value, all) => {
      if (!Array.isArray(value)) return undefined;
      return value.length === 0 ? [] : reads(value, all);
    },
    passes,
  };
}

/** Whether passwords are used, and how each is set. */
export const passwordAliases: Readonly<Record<string, QuestionAlias>> = {
  pwUsed: {
    reads: (value, all) => (value === 'na' ? [] : member('sign-in-ways', 'passwords')(value, all)),
    passes: 'yes',
  },
  pwModel: {
    reads: word('password-scheme', {
      'unique-per-product': 'unique-per-device',
      'user-defined': 'user-set',
      'unique-then-user-changeable': 'unique-then-changeable',
      'universal-default': 'shared-default',
    }),
    passes: 'unique-per-product',
  },
};

/** Questions of the UK fact base that both the law and the standard's summary read. */
export const ukShared: Readonly<Record<string, QuestionAlias>> = {
  ...passwordAliases,
  pwUniqueWeakness: several(
    'password-weaknesses',
    ['incremental-counter', 'public-information', 'derived-from-identifier', 'otherwise-guessable'],
    ['none-of-these'],
  ),
  pwIdentifierKeyed: yesNoNa('password-derivation-keyed'),
  vdpContact: ticks('disclosure-policy', 'contact'),
  vdpAckTime: ticks('disclosure-policy', 'acknowledgement-time'),
  vdpStatusTime: ticks('disclosure-policy', 'status-time'),
  vdpAccess: severalItems('disclosure-policy', access, access),
  vdpCovers: { reads: unread, passes: [] },
  vdpUrl: { reads: text('vdp-url'), passes: 'https://example.com/security' },
  supportPublished: ticks('support-notice', 'published'),
  supportEndDate: { reads: day(['support-end-date']), passes: '2031-12-31' },
};

/** The UK product security regime in the words of the UK fact base. */
export const pstiAlias: RegimeAlias = {
  packId: 'uk-psti',
  fixture: pstiFixture,
  questions: {
    ...ukShared,
    deemEn51: ticks('labels-held', 'en-5-1-passwords'),
    deemEn52: ticks('labels-held', 'en-5-2-reporting'),
    deemEn53: ticks('labels-held', 'en-5-3-support'),
    deemIso29147: ticks('labels-held', 'iso-29147-reporting'),
    supportAccess: severalItems(
      'support-notice',
      [...access, 'understandable-without-technical-knowledge'],
      [...access, 'understandable-without-technical-knowledge'],
    ),
    supportProminent: ticks('support-notice', 'prominent'),
    supportShortened: { reads: memberUnless('support-notice', 'never-shortened'), passes: 'no' },
    supportExtendedPublished: ticksOrNa('support-notice', 'extension-published'),
    supportCovers: { reads: unread, passes: [] },
    socIssued: ticks('product-readiness', 'uk-statement-issued'),
    socFields: severalItems(
      'uk-statement',
      [
        'product-type-and-batch',
        'manufacturer-names-addresses',
        'authorised-representative',
        'prepared-by-or-for-manufacturer',
        'compliance-opinion',
        'support-period',
        'signature-name-function',
        'place-and-date',
      ],
      [
        'product-type-and-batch',
        'manufacturer-names-addresses',
        'prepared-by-or-for-manufacturer',
        'compliance-opinion',
        'support-period',
        'signature-name-function',
        'place-and-date',
      ],
    ),
    socStandardIds: ticks('uk-statement', 'standards-identified'),
    socAccompanies: ticks('uk-statement', 'accompanies'),
    socRetentionYears: { reads: number('document-retention-years'), passes: 10 },
    socKeptSupportLonger: ticksOrNa('technical-file', 'kept-with-support'),
    investigateProcess: ticks('corrective-action', 'investigated'),
    failureActions: ticks('corrective-action', 'stop-fix-notify'),
    failureRecords: ticks('corrective-action', 'records-ten-years'),
    checkBeforeSupply: ticks('corrective-action', 'checked-before-supply'),
    otherManufacturers: ticksOrNa('corrective-action', 'other-manufacturers-comply'),
    labelValidityWatched: ticks('corrective-action', 'label-validity-watched'),
  },
};
