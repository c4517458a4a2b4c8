import { type CaseValue, type Fact, list, member, number, type RegimeAlias, text, ticks, ticksOrNa } from '../alias.ts';

/** A yes/no question about records, which the bank asks as a number of years. */
export const yearsWhen = (question: string, years: number) => ({
  reads: (value: CaseValue): Fact[] | undefined =>
    value === 'yes' || value === 'no' || value === 'na'
      ? [{ question, value: value === 'yes' ? years : 0 }]
      : undefined,
  passes: 'yes' as const,
});

/** A list of checks, each an item of its own. */
export const itemsOf = (question: string, items: Readonly<Record<string, string>>) => ({
  reads: (value: CaseValue): Fact[] | undefined =>
    Array.isArray(value) && value.every((it) => String(it) in items)
      ? Object.entries(items).map(([word, item]) => ({ question, item, holds: value.includes(word) }))
      : undefined,
  passes: Object.keys(items),
});

const acts = {
  RED: 'red',
  LVD: 'lvd',
  EMC: 'emc',
  RoHS: 'rohs',
  toy: 'toy',
  machinery: 'machinery',
  ecodesign: 'ecodesign',
  CRA: 'cra',
};

/** CE marking in the words of the EU fact base. */
export const ceMarkingAlias: RegimeAlias = {
  packId: 'ce-marking',
  questions: {
    'ce-map.q1': ticks('conformity-shown', 'acts-listed'),
    'ce-map.q2': { reads: list('ce-acts', acts), passes: ['RED', 'RoHS'] },
    'ce-lvd.q1': ticks('conformity-shown', 'electrical-safety'),
    'ce-emc.q1': ticks('conformity-shown', 'emc'),
    'ce-rohs.q1': ticks('conformity-shown', 'hazardous-substances'),
    'ce-doc.q1': ticks('eu-declaration', 'complete', 'single'),
    'ce-mark.q1': ticks('product-marking', 'ce-mark'),
    'ce-id.q1': ticks('product-marking', 'identifier', 'manufacturer-identity'),
    'ce-retain.q1': { reads: number('document-retention-years'), passes: 10 },
    'ce-techfile.q1': ticks('technical-file', 'complete'),
    'ce-rp.q1': ticks('product-marking', 'eu-operator'),
    'ce-rp.q2': { reads: text('eu-operator'), passes: 'Example BV, Havenstraat 1, Rotterdam' },
    'ce-importer.q1': itemsOf('importer-checks', {
      declaration: 'declaration',
      ceMark: 'ce-mark',
      documents: 'technical-file-exists',
      ownContactShown: 'own-contact-shown',
      keepDeclaration: 'documents-kept',
    }),
    'ce-distributor.q1': itemsOf('distributor-checks', { ceMark: 'ce-mark', documents: 'instructions' }),
    'ce-trace.q1': yearsWhen('supply-chain-records-years', 10),
    'ce-other.q1': ticksOrNa('product-safety-process', 'waste-registrations'),
  },
  attributes: {
    // Only the day of the first unit counts in the fact base.
    lastPlacedOnMarketDate: () => [{ question: 'last-placed-on', value: 'na' }],
    hasDigitalElements: () => [],
    electrical: () => [],
    productKind: (value, all) => {
      if (typeof value !== 'string') return undefined;
      const electric = value === 'software' || value === 'service' || all.electrical === true;
      return [{ question: 'product-form', value: electric ? value : 'not-digital' }];
    },
    ratedVoltageAC: () => [],
    ratedVoltageDC: (_, all) => [
      {
        question: 'product-traits',
        item: 'mains-voltage',
        holds: within(all.ratedVoltageAC, 50, 1000) || within(all.ratedVoltageDC, 75, 1500),
      },
    ],
    rohsExcluded: member('special-products', 'rohs-excluded'),
  },
};

const within = (value: CaseValue | undefined, low: number, high: number): boolean =>
  typeof value === 'number' && value >= low && value <= high;
