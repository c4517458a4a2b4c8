import { day, member, memberUnless, number, type RegimeAlias, ticks } from '../alias.ts';
import { itemsOf } from './ce-marking.ts';

/** General product safety in the words of the EU fact base. */
export const gpsrAlias: RegimeAlias = {
  packId: 'gpsr',
  questions: {
    'gpsr-5.q1': ticks('risk-assessment', 'risks-outside-ce-acts'),
    'gpsr-6-1g.q1': ticks('risk-assessment', 'safety-effects-of-attacks'),
    'gpsr-9-2.q1': ticks('technical-file', 'safety-analysis'),
    'gpsr-9-3.q1': { reads: number('document-retention-years'), passes: 10 },
    'gpsr-9-4.q1': ticks('development-process', 'change-control'),
    'gpsr-9-5.q1': ticks('product-marking', 'identifier', 'manufacturer-identity'),
    'gpsr-9-7.q1': ticks('user-instructions', 'languages'),
    'gpsr-9-8.q1': ticks('corrective-action', 'correct-or-recall'),
    'gpsr-9-8.q2': ticks('product-safety-process', 'gateway-account'),
    'gpsr-9-11.q1': ticks('product-safety-process', 'complaints'),
    'gpsr-11.q1': itemsOf('importer-checks', {
      safety: 'safe',
      documents: 'technical-file-exists',
      identity: 'product-id',
      ownContactShown: 'own-contact-shown',
      keepDocuments: 'documents-kept',
    }),
    'gpsr-12.q1': itemsOf('distributor-checks', {
      identification: 'product-id',
      contacts: 'manufacturer-contact',
      instructions: 'instructions',
    }),
    'gpsr-16.q1': ticks('product-marking', 'eu-operator'),
    'gpsr-19.q1': ticks('online-offers', 'manufacturer', 'eu-operator', 'identification', 'warnings'),
    'gpsr-20.q1': ticks('product-safety-process', 'accident-reports'),
    'gpsr-22.q1': ticks('product-safety-process', 'marketplace'),
    'gpsr-35.q1': ticks('product-safety-process', 'recall-notice'),
  },
  attributes: {
    sellsOnline: memberUnless('online-offers', 'no-online-offers'),
    // In the fact base an open end compares with no day.
    lastPlacedOnMarketDate: day(['last-placed-on'], 'na'),
    // Whether CE acts apply is told by the next two, and read there from the product itself.
    productKind: () => [],
    hasDigitalElements: () => [],
    radio: () => [],
    childrenToy: () => [],
    internetConnectable: () => [],
    hasDebugInterface: () => [],
    dataConnection: (value, all) =>
      member('connections', ...links)(value === true && all.hasDigitalElements === true, all),
    unionHarmonised: (value) =>
      typeof value === 'boolean'
        ? [{ question: 'product-form', value: value ? 'hardware' : 'not-digital' }]
        : undefined,
    safetyHarmonised: (value) =>
      typeof value === 'boolean'
        ? [
            { question: 'product-traits', item: 'mains-voltage', holds: value },
            { question: 'product-traits', item: 'toy', holds: false },
            { question: 'connections', item: 'radio', holds: false },
            { question: 'ce-acts', item: 'machinery', holds: false },
          ]
        : undefined,
  },
};

const links = [
  'data-link',
  'internet-direct',
  'internet-through-other',
  'ip-to-internet-product',
  'several-non-ip-links',
  'non-ip-to-internet-product',
  'input-device-with-dongle',
];
