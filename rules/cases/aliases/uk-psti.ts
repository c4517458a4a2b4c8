import { day, list, noPasses, number, type QuestionAlias, type RegimeAlias, text, word, yesNoNa } from '../alias.ts';
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

/** Questions of the UK fact base that both the law and the standard's summary read. */
export const ukShared: Readonly<Record<string, QuestionAlias>> = {
  pwUsed: yesNoNa('uses-passwords'),
  pwModel: {
    reads: word('password-scheme', {
      'unique-per-product': 'unique-per-device',
      'user-defined': 'user-set',
      'unique-then-user-changeable': 'unique-then-changeable',
      'universal-default': 'shared-default',
    }),
    passes: 'unique-per-product',
  },
  pwUniqueWeakness: several(
    'password-weaknesses',
    ['incremental-counter', 'public-information', 'derived-from-identifier', 'otherwise-guessable'],
    ['none-of-these'],
  ),
  pwIdentifierKeyed: yesNoNa('password-derivation-keyed'),
  vdpContact: yesNoNa('vdp-contact'),
  vdpAckTime: yesNoNa('vdp-acknowledgement-time'),
  vdpStatusTime: yesNoNa('vdp-status-time'),
  vdpAccess: several('vdp-access', access, access),
  vdpCovers: several(
    'vdp-covers',
    ['hardware', 'pre-installed-software', 'required-software', 'associated-software-services'],
    ['hardware', 'pre-installed-software', 'required-software', 'associated-software-services'],
  ),
  vdpUrl: { reads: text('vdp-url'), passes: 'https://example.com/security' },
  supportPublished: yesNoNa('support-period-published'),
  supportEndDate: { reads: day(['support-end-date']), passes: '2031-12-31' },
};

/** The UK product security regime in the words of the UK fact base. */
export const pstiAlias: RegimeAlias = {
  packId: 'uk-psti',
  fixture: pstiFixture,
  questions: {
    ...ukShared,
    deemEn51: yesNoNa('uk-route-en-5-1'),
    deemEn52: yesNoNa('uk-route-en-5-2'),
    deemEn53: yesNoNa('uk-route-en-5-3'),
    deemIso29147: yesNoNa('uk-route-iso-29147'),
    supportAccess: several(
      'support-access',
      [...access, 'understandable-without-technical-knowledge'],
      [...access, 'understandable-without-technical-knowledge'],
    ),
    supportProminent: yesNoNa('support-prominent'),
    supportShortened: noPasses('support-shortened'),
    supportExtendedPublished: yesNoNa('support-extension-published'),
    supportCovers: several(
      'support-covers',
      ['hardware-firmware', 'pre-installed-software', 'required-software', 'own-associated-software'],
      ['hardware-firmware', 'pre-installed-software', 'required-software', 'own-associated-software'],
    ),
    socIssued: yesNoNa('uk-statement-issued'),
    socFields: several(
      'uk-statement-items',
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
    socStandardIds: yesNoNa('uk-statement-standards'),
    socAccompanies: yesNoNa('uk-statement-accompanies'),
    socRetentionYears: { reads: number('uk-statement-retention-years'), passes: 10 },
    socKeptSupportLonger: yesNoNa('uk-statement-kept-with-support'),
    investigateProcess: yesNoNa('failures-investigated'),
    failureActions: yesNoNa('failure-actions'),
    failureRecords: yesNoNa('failure-records-kept'),
    checkBeforeSupply: yesNoNa('checked-before-supply'),
    otherManufacturers: yesNoNa('other-manufacturers-comply'),
    labelValidityWatched: yesNoNa('label-validity-watched'),
  },
};
