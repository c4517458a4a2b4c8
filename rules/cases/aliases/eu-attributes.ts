import { type CaseValue, checks, day, type Fact, flag, list, member, type Reading, word } from '../alias.ts';

/** Attributes of the EU fact base that some pack reads. Every other attribute of its vocabulary is known and unread. */
export const euAttributes: Readonly<Record<string, Reading>> = {
  dataConnection: member('connections', 'data-link'),
  // Told by the kind, which has a word of its own for a product without digital elements.
  hasDigitalElements: (value) => (typeof value === 'boolean' ? [] : undefined),
  productKind: (value, all) =>
    form(all.hasDigitalElements === false && value !== 'service' ? 'not-digital' : value, all),
  radio: member('connections', 'radio'),
  internetConnectable: (value, all) =>
    member('connections', ...(value === true ? ['internet-direct'] : ['internet-direct', 'internet-through-other']))(
      value,
      all,
    ),
  consumer: member('users', 'consumer-use'),
  childrenToy: member('product-traits', 'toy'),
  toySocialOrLocation: member('product-traits', 'interactive-toy'),
  childcare: member('product-traits', 'childcare'),
  wearable: member('product-traits', 'wearable'),
  healthMonitoring: member('product-traits', 'health-monitoring'),
  intendedForChildren: member('users', 'for-children'),
  processesPersonalData: member('data-handled', 'personal-data'),
  specialCategoryData: member('data-handled', 'sensitive-personal-data'),
  sensing: list('sensors', same('camera', 'microphone', 'location', 'biometric', 'health', 'motion', 'environment')),
  processesPayment: member('data-handled', 'payment'),
  hasRemoteDataProcessing: member('data-handled', 'remote-data-processing'),
  medicalDevice: member('special-products', 'eu-mdr'),
  ivdDevice: member('special-products', 'eu-ivdr'),
  vehicle: member('special-products', 'motor-vehicle'),
  lightVehicle: checks('special-products', { none: undefined, L: 'two-three-wheel', 'L1e-pedal': 'pedal-l1e' }),
  placedOnMarketDate: day(['placed-on'], 'na'),
  lastPlacedOnMarketDate: day(['last-placed-on'], 'none'),
  updatable: flag('software-updatable'),
  resourceConstrained: member('product-traits', 'resource-constrained'),
  usesPasswords: member('sign-in-ways', 'passwords'),
  preinstalledPasswords: member('sign-in-ways', 'factory-set-passwords'),
  userAuthentication: member('sign-in-ways', 'user-sign-in'),
  networkAuthentication: member('sign-in-ways', 'network-sign-in'),
  hasDebugInterface: member('connections', 'debug-interface'),
  hasTelemetry: member('data-handled', 'telemetry'),
  consentBased: member('data-handled', 'consent-based'),
  associatedServices: member('data-handled', 'associated-services'),
  seeksEtsi: member('labels-held', 'en-303-645-wanted'),
  usesProcessors: member('data-activities', 'processors'),
  transfersOutsideEEA: member('data-activities', 'abroad'),
  automatedDecisions: member('data-activities', 'automated-decisions'),
  largeScaleMonitoring: member('data-activities', 'large-scale-monitoring'),
  highRiskProcessing: member('data-activities', 'high-risk'),
  role: list('roles', {
    manufacturer: 'manufacturer',
    authorisedRepresentative: 'authorised-representative',
    importer: 'importer',
    distributor: 'distributor',
    ossSteward: 'oss-steward',
    fulfilmentProvider: 'fulfilment-provider',
    onlineMarketplace: 'online-marketplace',
    seller: undefined,
    relatedServiceProvider: undefined,
    dataHolder: undefined,
    controller: undefined,
    processor: undefined,
    operator: undefined,
  }),
  markets: countries,
};

const form = word('product-form', same('hardware', 'software', 'component', 'service', 'not-digital'));

/** Words that are spelled alike on both sides. */
function same(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, id]));
}

const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** ISO country codes; a member state stands for the EU. */
function countries(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => typeof it !== 'string' || !/^[A-Z]{2}$/.test(it))) return undefined;
  return [
    { question: 'markets', adds: undefined },
    ...value.map((it) => ({ question: 'markets', adds: memberStates.includes(it) ? 'EU' : it })),
  ];
}
