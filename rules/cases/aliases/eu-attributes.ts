import { type CaseValue, day, type Fact, flag, list, member, type Reading, word, words } from '../alias.ts';

/** Attributes of the EU fact base that some pack reads. Every other attribute of its vocabulary is known and unread. */
export const euAttributes: Readonly<Record<string, Reading>> = {
  hasDigitalElements: flag('digital-elements'),
  dataConnection: flag('data-connection'),
  productKind: word('product-form', {
    hardware: 'hardware',
    software: 'software',
    component: 'component',
    service: 'service',
  }),
  radio: flag('radio'),
  internetConnectable: words({
    true: { 'internet-direct': 'yes' },
    false: { 'internet-direct': 'no', 'internet-through-other': 'no' },
  }),
  consumer: flag('consumer-use'),
  childrenToy: flag('toy'),
  toySocialOrLocation: flag('interactive-toy'),
  childcare: flag('childcare'),
  wearable: flag('wearable'),
  healthMonitoring: flag('health-monitoring'),
  intendedForChildren: flag('for-children'),
  processesPersonalData: flag('personal-data'),
  specialCategoryData: flag('sensitive-personal-data'),
  sensing: list('sensors', same('camera', 'microphone', 'location', 'biometric', 'health', 'motion', 'environment')),
  processesPayment: flag('payment'),
  hasRemoteDataProcessing: flag('remote-data-processing'),
  medicalDevice: member('medical-device', 'eu-mdr'),
  ivdDevice: member('medical-device', 'eu-ivdr'),
  vehicle: member('vehicle-kind', 'motor-vehicle'),
  lightVehicle: lightVehicle,
  placedOnMarketDate: day(['placed-on'], 'na'),
  lastPlacedOnMarketDate: day(['last-placed-on'], 'none'),
  updatable: flag('software-updatable'),
  resourceConstrained: flag('resource-constrained'),
  usesPasswords: flag('uses-passwords'),
  preinstalledPasswords: flag('factory-set-passwords'),
  userAuthentication: flag('user-sign-in'),
  networkAuthentication: flag('network-sign-in'),
  hasDebugInterface: flag('debug-interface'),
  hasTelemetry: flag('telemetry'),
  consentBased: flag('consent-based'),
  associatedServices: flag('associated-services'),
  usesProcessors: member('data-activities', 'processors'),
  transfersOutsideEEA: member('data-activities', 'abroad'),
  automatedDecisions: member('data-activities', 'automated-decisions'),
  largeScaleMonitoring: member('data-activities', 'large-scale-monitoring'),
  highRiskProcessing: member('data-activities', 'high-risk'),
  seeksEtsi: flag('wants-en-303-645'),
  role: list('roles', {
    manufacturer: 'manufacturer',
    authorisedRepresentative: 'authorised-representative',
    importer: 'importer',
    distributor: 'distributor',
    ossSteward: 'oss-steward',
    fulfilmentProvider: undefined,
    onlineMarketplace: undefined,
    seller: undefined,
    relatedServiceProvider: undefined,
    dataHolder: undefined,
    controller: undefined,
    processor: undefined,
    operator: undefined,
  }),
  markets: countries,
};

/** Words that are spelled alike on both sides. */
function same(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, id]));
}

function lightVehicle(value: CaseValue): Fact[] | undefined {
  const kinds: Record<string, string | undefined> = { none: undefined, L: 'two-three-wheel', 'L1e-pedal': 'pedal-l1e' };
  if (typeof value !== 'string' || !(value in kinds)) return undefined;
  return [{ question: 'vehicle-kind', adds: kinds[value] }];
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
