import { type CaseValue, checks, day, type Fact, flag, list, member, type Reading, unread } from '../alias.ts';

const products = (option: string) => ({ question: 'special-products', option });
const traits = (option: string) => ({ question: 'product-traits', option });

const carveOuts: Record<string, { question: string; option: string } | undefined> = {
  'medical-device': products('uk-mdr'),
  'hosts-medical-software-only': products('hosts-medical-software'),
  desktop: traits('desktop'),
  laptop: traits('laptop'),
  'tablet-wifi-only': traits('tablet-wifi-only'),
  'tablet-cellular': traits('tablet-cellular'),
  smartphone: traits('smartphone'),
  server: traits('server'),
  'motor-vehicle': products('motor-vehicle'),
  'two-three-wheel-vehicle': products('two-three-wheel'),
  'agricultural-vehicle': products('agricultural'),
  'ev-charge-point': products('ev-charge-point'),
  'smart-meter-assured': products('smart-meter-assured'),
  'vehicle-component': products('vehicle-component'),
  'therapeutic-good': products('au-therapeutic-good'),
  'general-purpose-it': traits('general-purpose-it'),
  'smart-watch': undefined,
  'smart-camera': undefined,
  'pos-machine': undefined,
  'industrial-only': undefined,
};

/** Roles of the vocabulary; some of them have no word here. */
export const roleWords: Readonly<Record<string, string | undefined>> = {
  ...same('manufacturer', 'own-brand', 'importer', 'distributor', 'authorised-representative'),
  ...nothing(
    'supplier works-contract-installer controller processor iot-service-provider telecom-licensee',
    'operator-essential-service digital-service-provider managed-service-provider body-corporate data-centre-cloud-vpn',
  ),
};

/** Every attribute of the UK and world vocabulary; it has no defaults: what a case leaves out is unknown. */
export const ukAttributes: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries(
    [
      'asOf orgEstablishedIn headcount annualTurnoverGBP annualTurnoverAUD significantDataFiduciary uaeLocalPresence',
      'uaeRegime essentialServiceThresholdMet digitalServiceType acquiredByConsumerAU',
      'likelyAccessedByChildren mainsPowered manufacturedDate clsTargetLevel jcStarTargetLevel',
      'dataSubjectsIn purelyHousehold usesProcessors transfersAbroad automatedSignificantDecisions highRiskProcessing',
      'accessesTerminal isControllerProcessing missionCriticalIot iotServiceForOthers simType telecomConnectable',
      'mtcteListed comSecListed govProcurement publicIctInIndia industrialUse targetSL cellularIot usesIp',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [name, unread]),
  ),
  markets: list('markets', same('GB', 'AU', 'SG', 'IN', 'AE', 'JP', 'KR', 'EU', 'US')),
  roles: list('roles', roleWords),
  internetConnectable: member('connections', 'internet-direct'),
  networkConnectable,
  ipToInternetProduct: wayIn('ip-to-internet-product'),
  nonIpMultiConnect: wayIn('several-non-ip-links'),
  nonIpToInternetProduct: wayIn('non-ip-to-internet-product'),
  computerPeripheralSet: wayIn('input-device-with-dongle'),
  consumer: member('users', 'sold-to-consumers'),
  consumerIdentical: member('users', 'identical-sold-to-consumers'),
  likelyPersonalUse: member('users', 'consumer-use'),
  condition: checks('special-circumstances', {
    ...nothing('new returned-unwanted manufacturer-refurbished'),
    ...same('second-hand'),
  }),
  ukTerritory: checks('special-circumstances', { ...nothing('GB both'), NI: 'northern-ireland-only' }),
  niUnionLawApplies: member('special-circumstances', 'ni-union-law'),
  excludedCategory,
  exclusivelyUnder14: member('users', 'under-14-only'),
  updatable: flag('software-updatable'),
  hasRadio: member('connections', 'radio'),
  sellsOnOwnSite: flag('sells-on-own-site'),
  // One unit or batch is judged: it is the first and the last.
  placedOnMarketDate: day(['placed-on', 'last-placed-on']),
  jcStarLevels: checks('labels-held', { '1': 'star-1', '2': 'star-2', '3': 'star-3', '4': 'star-4' }),
  jcStarExpiry: day(['jc-star-expiry']),
  clsLevel,
  foreignLabel: checks('labels-held', {
    'FI-label': 'fi-label',
    'DE-IT-Sicherheitskennzeichen': 'de-label',
    'KR-CIC-Lite': 'kr-cic-lite',
    'KR-CIC-Basic': 'kr-cic-basic',
    'KR-CIC-Standard': 'kr-cic-standard',
    ...nothing('CSA-PSV UK-PSTI-SoC'),
  }),
  productType: checks('product-traits', {
    'wifi-router': 'wifi-router',
    ...nothing(
      'ip-camera cctv-camera cctv-recorder iot-gateway tracking-device smart-meter feedback-device smart-lock',
      'smart-speaker wearable toy baby-monitor sensor hub appliance ics-component mobile-iot-endpoint platform-chip',
    ),
  }),
  clsExpiry: day(['cls-expiry']),
  processesPersonalData: member('data-handled', 'personal-data'),
  specialCategoryData: member('data-handled', 'sensitive-personal-data'),
  hasCloudService: member('data-handled', 'associated-services'),
};

function same(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, id]));
}

function nothing(...names: string[]): Record<string, undefined> {
  return Object.fromEntries(names.flatMap((it) => it.split(' ')).map((name) => [name, undefined]));
}

const waysIn = [
  'ip-to-internet-product',
  'several-non-ip-links',
  'non-ip-to-internet-product',
  'input-device-with-dongle',
];

/** Given as a whole it decides: yes through one way in, or no to all. */
function networkConnectable(value: CaseValue): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  return waysIn.map((item, index) => ({ question: 'connections', item, holds: value && index === 0 }));
}

/** One way in; it counts once the case says that the product does not reach the internet itself. */
function wayIn(item: string): Reading {
  return (value, all) => {
    if (typeof value !== 'boolean') return undefined;
    const open = all.networkConnectable === undefined && (!value || typeof all.internetConnectable === 'boolean');
    return open ? [{ question: 'connections', item, holds: value }] : [];
  };
}

/** A number from 0; there are four levels. */
function clsLevel(value: CaseValue): Fact[] | undefined {
  if (value === null) return [];
  if (typeof value !== 'number') return undefined;
  return [1, 2, 3, 4].map((level) => ({ question: 'labels-held', item: `cls-${level}`, holds: level === value }));
}

/** A set of tags: what is not in it is known not to hold. */
function excludedCategory(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !(String(it) in carveOuts))) return undefined;
  return [
    { question: 'special-products', item: 'pedal-l1e', holds: false },
    ...Object.entries(carveOuts).flatMap(([tag, found]) =>
      found ? [{ question: found.question, item: found.option, holds: value.includes(tag) }] : [],
    ),
  ];
}
