import {
  type CaseValue,
  type CaseValues,
  type Fact,
  list,
  member,
  type RegimeAlias,
  ticks,
  ticksOrNa,
  unread,
} from '../alias.ts';
import { connectionsBy } from './data-connection.ts';
import { items } from './items.ts';

const information = {
  typeFormatVolume: ['type-format-volume'],
  continuousRealTime: ['continuous'],
  storageRetention: ['storage'],
  accessRetrieveErase: ['access-and-erasure'],
  termsQuality: ['terms-and-quality'],
};

/** The Data Act in the words of the EU fact base. */
export const dataActAlias: RegimeAlias = {
  packId: 'data-act',
  attributes: {
    dataConnection: unread,
    ...connectionsBy('generatesProductData'),
    primaryFunctionThirdPartyDataHandling: member('product-traits', 'handles-data-for-others'),
    associatedServices: unread,
    hasRelatedService: member('data-handled', 'associated-services'),
    entitySize,
    subcontractedDesign: (value) =>
      typeof value === 'boolean'
        ? [{ question: 'roles', adds: value ? 'contract-manufacturer' : undefined }]
        : undefined,
    role: list('roles', {
      manufacturer: 'manufacturer',
      relatedServiceProvider: 'service-provider',
      dataHolder: 'data-holder',
      seller: 'distributor',
      authorisedRepresentative: undefined,
      importer: undefined,
      distributor: undefined,
      ossSteward: undefined,
      fulfilmentProvider: undefined,
      onlineMarketplace: undefined,
      controller: undefined,
      processor: undefined,
      operator: undefined,
    }),
  },
  questions: {
    'dataact-3-1.q1': ticks('product-data-access', 'easy-and-free'),
    'dataact-3-1.q2': ticks('product-data-access', 'metadata'),
    'dataact-3-2.q1': { reads: items('product-data-information', information), passes: Object.keys(information) },
    'dataact-3-3.q1': ticks('product-data-information', 'service-contract'),
    'dataact-4-1.q1': ticks('product-data-requests', 'simple-request'),
    'dataact-4-1.q2': ticks('product-data-requests', 'free-and-prompt'),
    'dataact-4-2.q1': ticksOrNa('product-data-requests', 'refusals-reported'),
    'dataact-4-4.q1': ticks('product-data-requests', 'neutral-flow'),
    'dataact-4-6.q1': ticksOrNa('product-data-requests', 'trade-secrets'),
    'dataact-4-12.q1': ticksOrNa('product-data-requests', 'others-privacy'),
    'dataact-4-13.q1': ticks('product-data-requests', 'own-use-contract'),
    'dataact-5.q1': ticks('product-data-requests', 'third-party'),
    'dataact-8.q1': ticks('product-data-requests', 'fair-business-terms'),
    'dataact-6.q1': ticksOrNa('product-data-requests', 'received-as-agreed'),
    'dataact-13.q1': ticks('product-data-requests', 'unfair-terms-checked'),
    'dataact-37.q1': ticks('product-data-information', 'authority'),
    'dataact-related.q1': ticks('product-data-requests', 'roles-mapped'),
  },
};

/** The size is that of the group: with a larger partner a small firm is no longer small. */
function entitySize(value: CaseValue, all: CaseValues): Fact[] | undefined {
  if (value !== 'micro' && value !== 'small' && value !== 'medium' && value !== 'large') return undefined;
  const larger = all.hasLargerPartner === true && (value === 'micro' || value === 'small');
  return [{ question: 'entity-size', value: larger ? 'medium' : value }];
}
