import {
  type CaseValue,
  type CaseValues,
  day,
  type Fact,
  flag,
  list,
  number,
  type Reading,
  unread,
  word,
} from '../alias.ts';

const carveOuts: Record<string, { question: string; option: string } | undefined> = {
  'medical-device': { question: 'medical-device', option: 'uk-mdr' },
  'hosts-medical-software-only': { question: 'medical-device', option: 'hosts-medical-software' },
  desktop: { question: 'computer-kind', option: 'desktop' },
  laptop: { question: 'computer-kind', option: 'laptop' },
  'tablet-wifi-only': { question: 'computer-kind', option: 'tablet-wifi-only' },
  'tablet-cellular': { question: 'computer-kind', option: 'tablet-cellular' },
  smartphone: { question: 'computer-kind', option: 'smartphone' },
  server: { question: 'computer-kind', option: 'server' },
  'motor-vehicle': { question: 'vehicle-kind', option: 'motor-vehicle' },
  'two-three-wheel-vehicle': { question: 'vehicle-kind', option: 'two-three-wheel' },
  'agricultural-vehicle': { question: 'vehicle-kind', option: 'agricultural' },
  'ev-charge-point': undefined,
  'smart-meter-assured': undefined,
  'vehicle-component': undefined,
  'therapeutic-good': undefined,
  'general-purpose-it': undefined,
  'smart-watch': undefined,
  'smart-camera': undefined,
  'pos-machine': undefined,
  'industrial-only': undefined,
};

/** Every attribute of the UK and world vocabulary; it has no defaults: what a case leaves out is unknown. */
export const ukAttributes: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries(
    [
      'asOf orgEstablishedIn headcount annualTurnoverGBP annualTurnoverAUD significantDataFiduciary uaeLocalPresence',
      'uaeRegime essentialServiceThresholdMet digitalServiceType acquiredByConsumerAU productType',
      'likelyAccessedByChildren mainsPowered manufacturedDate clsTargetLevel jcStarTargetLevel foreignLabel',
      'dataSubjectsIn purelyHousehold usesProcessors transfersAbroad automatedSignificantDecisions highRiskProcessing',
      'accessesTerminal isControllerProcessing missionCriticalIot iotServiceForOthers simType telecomConnectable',
      'mtcteListed comSecListed govProcurement publicIctInIndia industrialUse targetSL cellularIot usesIp',
    ]
      .join(' ')
      .split(' ')
      .map((name) => [name, unread]),
  ),
  markets: list('markets', same('GB', 'AU', 'SG', 'IN', 'AE', 'JP', 'KR', 'EU', 'US')),
  roles: list('roles', {
    ...same('manufacturer', 'own-brand', 'importer', 'distributor', 'authorised-representative'),
    ...nothing(
      'supplier works-contract-installer controller processor iot-service-provider telecom-licensee',
      'operator-essential-service digital-service-provider managed-service-provider body-corporate data-centre-cloud-vpn',
    ),
  }),
  internetConnectable: flag('internet-direct'),
  networkConnectable,
  ipToInternetProduct: flag('ip-to-internet-product'),
  nonIpMultiConnect: flag('several-non-ip-links'),
  nonIpToInternetProduct: flag('non-ip-to-internet-product'),
  computerPeripheralSet: flag('input-device-with-dongle'),
  consumer: flag('sold-to-consumers'),
  consumerIdentical: flag('identical-sold-to-consumers'),
  likelyPersonalUse: flag('consumer-use'),
  condition: word('unit-condition', same('new', 'returned-unwanted', 'manufacturer-refurbished', 'second-hand')),
  ukTerritory: word('uk-territory', same('GB', 'NI', 'both')),
  niUnionLawApplies: flag('ni-union-law'),
  excludedCategory,
  exclusivelyUnder14: flag('under-14-only'),
  updatable: flag('software-updatable'),
  hasRadio: flag('radio'),
  sellsOnOwnSite: flag('sells-on-own-site'),
  // One unit or batch is judged: it is the first and the last.
  placedOnMarketDate: day(['placed-on', 'last-placed-on']),
  jcStarLevels: list('jc-star-levels', { '1': 'star-1', '2': 'star-2', '3': 'star-3', '4': 'star-4' }),
  jcStarExpiry: day(['jc-star-expiry']),
  clsLevel: number('cls-level'),
  clsExpiry: day(['cls-expiry']),
  processesPersonalData: flag('personal-data'),
  specialCategoryData: flag('sensitive-personal-data'),
  hasCloudService: flag('associated-services'),
};

function same(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, id]));
}

function nothing(...names: string[]): Record<string, undefined> {
  return Object.fromEntries(names.flatMap((it) => it.split(' ')).map((name) => [name, undefined]));
}

const parts = {
  ipToInternetProduct: 'ip-to-internet-product',
  nonIpMultiConnect: 'several-non-ip-links',
  nonIpToInternetProduct: 'non-ip-to-internet-product',
  computerPeripheralSet: 'input-device-with-dongle',
};

/** Given as a whole: yes through one way in, or no to all; what the case says of a single way stands. */
function networkConnectable(value: CaseValue, all: CaseValues): Fact[] | undefined {
  if (typeof value !== 'boolean') return undefined;
  const open = Object.entries(parts).filter(([name]) => all[name] === undefined);
  const told = value ? open.slice(0, 1) : open;
  return told.map(([, question]) => ({ question, value: value ? 'yes' : 'no' }));
}

/** A set of tags: what is not in it is known not to hold. */
function excludedCategory(value: CaseValue): Fact[] | undefined {
  if (!Array.isArray(value) || value.some((it) => !(String(it) in carveOuts))) return undefined;
  return [
    { question: 'ev-charge-point', value: value.includes('ev-charge-point') ? 'yes' : 'no' },
    { question: 'smart-meter-assured', value: value.includes('smart-meter-assured') ? 'yes' : 'no' },
    ...['medical-device', 'computer-kind', 'vehicle-kind'].map((question) => ({ question, adds: undefined })),
    ...value.flatMap((it) => {
      const found = carveOuts[String(it)];
      return found ? [{ question: found.question, adds: found.option }] : [];
    }),
  ];
}
