import { checks, type Fact, member, number, type Reading, type RegimeAlias, ticks } from '../alias.ts';
import { ukcaFixture } from '../defaults/uk-access.ts';

/** British product marking in the words of the UK fact base. */
export const ukcaAlias: RegimeAlias = {
  packId: 'uk-ukca-ce',
  fixture: ukcaFixture,
  questions: {
    confAssessed: ticks('conformity-shown', 'radio', 'electrical-safety', 'emc', 'hazardous-substances'),
    markRoute: { reads: markRoute, passes: 'CE' },
    docSigned: ticks('eu-declaration', 'signed-for-uk'),
    techFileYears: { reads: number('document-retention-years'), passes: 10 },
    makerIdOnProduct: ticks('product-marking', 'identifier', 'manufacturer-identity'),
    importerDetails: ticks(
      'importer-checks',
      'conformity-assessment',
      'technical-file-exists',
      'ce-mark',
      'own-contact-shown',
      'documents-kept',
    ),
    niMarking: ticks('product-marking', 'ni-marks'),
    niRedCyber: ticks('conformity-shown', 'northern-ireland-radio-security'),
  },
  attributes: {
    mainsPowered: member('product-traits', 'mains-voltage'),
    ukTerritory: checks('special-circumstances', {
      GB: undefined,
      NI: 'northern-ireland-only',
      both: 'northern-ireland-too',
    }),
    productType: (value) =>
      Array.isArray(value)
        ? [
            { question: 'product-traits', item: 'wearable', holds: value.includes('wearable') },
            { question: 'product-traits', item: 'toy', holds: value.includes('toy') },
            { question: 'product-traits', item: 'childcare', holds: value.includes('baby-monitor') },
          ]
        : undefined,
  },
};

function markRoute(value: Parameters<Reading>[0]): Fact[] | undefined {
  if (value !== 'CE' && value !== 'UKCA' && value !== 'both' && value !== 'none') return undefined;
  return [
    { question: 'product-marking', item: 'ce-mark', holds: value === 'CE' || value === 'both' },
    { question: 'product-marking', item: 'ukca-mark', holds: value === 'UKCA' || value === 'both' },
  ];
}
