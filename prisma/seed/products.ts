import type { AnswerValue } from '#rules/engine/language.ts';

type Placing = { market: string; placedOn: string | null; lastPlacedOn?: string };

export type DemoProduct = {
  name: string;
  model: string;
  family: string;
  description: string;
  placings: Placing[];
  /** What sets it apart from a Wi-Fi device for the home. */
  screening: Record<string, AnswerValue>;
  /** Share of the compliance questions answered, 0 to 1. */
  done: number;
  /** Answers that fail. */
  faults?: Record<string, AnswerValue>;
  roles?: string[];
  /** Model of the platform it inherits from. */
  parent?: string;
};

/** The screening answers of a Wi-Fi device for the home with an app. */
export const homeDevice: Record<string, AnswerValue> = {
  'digital-elements': 'yes',
  'product-form': 'hardware',
  'data-connection': 'yes',
  'consumer-use': 'yes',
  'sold-to-consumers': 'yes',
  'unit-condition': 'new',
  'uk-territory': 'GB',
  'sells-on-own-site': 'yes',
  'software-updatable': 'yes',
  'resource-constrained': 'no',
  'internet-direct': 'yes',
  'ip-address': 'yes',
  'bluetooth-address': 'no',
  radio: 'yes',
  'associated-services': 'yes',
  'remote-data-processing': 'yes',
  'debug-interface': 'yes',
  sensors: ['none-of-these'],
  'personal-data': 'yes',
  'sensitive-personal-data': 'no',
  telemetry: 'yes',
  'consent-based': 'yes',
  'uses-passwords': 'yes',
  'factory-set-passwords': 'yes',
  'user-sign-in': 'yes',
  'network-sign-in': 'yes',
  'sign-in-from-outside': 'yes',
  'commercial-activity': 'yes',
  'open-source': 'no',
  'cls-level': 0,
  'jc-star-levels': ['none-of-these'],
  'wants-us-label': 'no',
  'uk-route-en-5-1': 'no',
  'uk-route-en-5-2': 'no',
  'uk-route-en-5-3': 'no',
  'uk-route-iso-29147': 'no',
  'cra-core-function': 'none',
  'cra-standards-fully-applied': 'no',
  'expected-use-years': 5,
};

const worldwide = (placedOn: string): Placing[] =>
  ['EU', 'GB', 'US', 'US-CA', 'AU'].map((market) => ({ market, placedOn }));
const some = (placedOn: string, ...markets: string[]): Placing[] => markets.map((market) => ({ market, placedOn }));

export const demoProducts: DemoProduct[] = [
  {
    name: 'Hemvakt Cam One',
    model: 'NV-CAM1',
    family: 'Home security',
    description: 'Indoor camera with two-way sound, night vision and a privacy shutter.',
    placings: worldwide('2025-03-03'),
    screening: {
      'cra-core-function': 'III-I-17',
      sensors: ['camera', 'microphone', 'motion'],
      'expected-use-years': 6,
    },
    done: 0.92,
  },
  {
    name: 'Låsa Door Lock 2',
    model: 'NV-LOCK2',
    family: 'Home security',
    description: 'Smart lock for front doors, opened by phone, keypad or key.',
    placings: worldwide('2025-09-15'),
    screening: {
      'cra-core-function': 'III-I-17',
      'bluetooth-address': 'yes',
      'internet-direct': 'no',
      'internet-through-other': 'yes',
      'several-non-ip-links': 'yes',
      'non-ip-to-internet-product': 'yes',
      'expected-use-years': 8,
    },
    done: 0.7,
    faults: { 'sbom-per-release': 'no' },
  },
  {
    name: 'Stig Mesh Router',
    model: 'NV-RT60',
    family: 'Connectivity',
    description: 'Wi-Fi 7 mesh router for homes and small offices.',
    placings: worldwide('2024-11-04'),
    screening: { 'cra-core-function': 'III-I-12', sensors: ['none-of-these'], 'expected-use-years': 5 },
    done: 1,
  },
  {
    name: 'Nattugla Baby Monitor',
    model: 'NV-BABY',
    family: 'Family',
    description: 'Video baby monitor with room temperature and a lullaby speaker.',
    placings: some('2026-02-02', 'EU', 'GB', 'AU'),
    screening: {
      'cra-core-function': 'III-I-17',
      childcare: 'yes',
      sensors: ['camera', 'microphone', 'environment'],
      'sensitive-personal-data': 'yes',
    },
    done: 0.85,
    faults: { 'password-scheme': 'shared-default' },
  },
  {
    name: 'Puls Band 3',
    model: 'NV-BAND3',
    family: 'Wearables',
    description: 'Fitness band with heart rate, sleep and location.',
    placings: worldwide('2026-05-11'),
    screening: {
      'cra-core-function': 'III-I-19',
      wearable: 'yes',
      'health-monitoring': 'yes',
      sensors: ['health', 'motion', 'location'],
      'sensitive-personal-data': 'yes',
      'bluetooth-address': 'yes',
      'internet-direct': 'no',
      'internet-through-other': 'yes',
      'uses-passwords': 'no',
      'factory-set-passwords': 'no',
    },
    done: 0.55,
  },
  {
    name: 'Knut Gateway',
    model: 'NV-GW20',
    family: 'Connectivity',
    description: 'Zigbee and Thread gateway that joins sensors to the home network.',
    placings: worldwide('2025-01-20'),
    screening: { 'cra-core-function': 'III-I-17', 'short-range-address': 'yes', 'several-non-ip-links': 'yes' },
    done: 0.97,
  },
  {
    name: 'Ampera Smart Meter',
    model: 'NV-MTR5',
    family: 'Energy',
    description: 'Electricity meter with a gateway for the network operator.',
    placings: some('2027-06-01', 'EU', 'GB'),
    screening: {
      'cra-core-function': 'IV-2',
      'consumer-use': 'no',
      'sold-to-consumers': 'no',
      'smart-meter-assured': 'yes',
      'expected-use-years': 15,
      'sells-on-own-site': 'no',
    },
    done: 0.4,
  },
  {
    name: 'Nalle Talking Bear',
    model: 'NV-BEAR',
    family: 'Family',
    description: 'Plush bear that tells stories and answers simple questions.',
    placings: some('2026-10-01', 'EU', 'GB', 'US', 'US-CA'),
    screening: {
      'cra-core-function': 'III-I-18',
      toy: 'yes',
      'interactive-toy': 'yes',
      'for-children': 'yes',
      'under-14-only': 'yes',
      sensors: ['microphone'],
      'bluetooth-address': 'yes',
    },
    done: 0.3,
    faults: { 'support-period-published': 'no' },
  },
  {
    name: 'Varm Thermostat',
    model: 'NV-TH4',
    family: 'Energy',
    description: 'Room thermostat with radiator valves and a learning schedule.',
    placings: worldwide('2024-06-10'),
    screening: { sensors: ['environment', 'motion'], 'expected-use-years': 10 },
    done: 0.9,
  },
  {
    name: 'Lyra Hearing Aid',
    model: 'NV-HEAR',
    family: 'Health',
    description: 'Hearing aid fitted by audiologists, tuned through an app.',
    placings: some('2025-04-07', 'EU', 'GB', 'US'),
    screening: {
      'medical-device': ['eu-mdr', 'uk-mdr', 'us-fda'],
      'fda-sponsor-software': 'yes',
      'cyber-vulnerable-features': 'yes',
      wearable: 'yes',
      'bluetooth-address': 'yes',
      'internet-direct': 'no',
      'internet-through-other': 'yes',
      'sensitive-personal-data': 'yes',
    },
    done: 0.5,
  },
  {
    name: 'Trampa E-bike Controller',
    model: 'NV-EBC2',
    family: 'Mobility',
    description: 'Motor controller and display for pedelecs, with anti-theft tracking.',
    placings: [{ market: 'EU', placedOn: '2025-02-01', lastPlacedOn: '2027-10-31' }],
    screening: { 'vehicle-kind': ['pedal-l1e'], sensors: ['location', 'motion'], 'product-form': 'component' },
    done: 0.6,
  },
  {
    name: 'Klang Speaker Mini',
    model: 'NV-SPK1',
    family: 'Audio',
    description: 'Wi-Fi speaker with a voice assistant.',
    placings: [...some('2024-09-02', 'EU', 'GB', 'US', 'US-CA'), { market: 'AU', placedOn: null }],
    screening: { 'cra-core-function': 'III-I-16', sensors: ['microphone'], 'bluetooth-address': 'yes' },
    done: 0,
  },
];
