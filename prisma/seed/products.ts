import type { Answers } from './answers.ts';

type Placing = { market: string; placedOn: string | null; lastPlacedOn?: string };

export type DemoProduct = {
  name: string;
  model: string;
  family: string;
  description: string;
  placings: Placing[];
  /** What sets it apart from a Wi-Fi device for the home. */
  screening: Answers;
  /** Share of the compliance questions answered, 0 to 1. */
  done: number;
  /** Answers that fail. */
  faults?: Answers;
  /** Points left out of its checklists. */
  lacks?: Record<string, readonly string[]>;
  roles?: string[];
  /** Model of the platform it inherits from. */
  parent?: string;
};

/** The screening answers of a Wi-Fi device for the home with an app. */
export const homeDevice: Answers = {
  'product-form': 'hardware',
  users: ['consumer-use', 'sold-to-consumers'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'special-circumstances': ['none-of-these'],
  connections: ['internet-direct', 'ip-to-internet-product', 'ip-address', 'radio', 'debug-interface'],
  'software-updatable': 'yes',
  sensors: ['none-of-these'],
  'data-handled': ['associated-services', 'remote-data-processing', 'personal-data', 'consent-based', 'telemetry'],
  'personal-data-kinds': ['contact', 'credentials', 'device-identifiers', 'usage'],
  'child-users': ['none-of-these'],
  'sign-in-ways': ['passwords', 'factory-set-passwords', 'user-sign-in', 'network-sign-in', 'from-outside'],
  'labels-held': ['none-of-these'],
  'cra-core-function': 'none',
  'cra-standards-fully-applied': 'no',
  'expected-use-years': 5,
};

/** The links of a device that a phone connects to the internet. */
const throughPhone = ['internet-through-other', 'bluetooth-address', 'radio', 'debug-interface'];
const sensitiveData = [...(homeDevice['data-handled'] as string[]), 'sensitive-personal-data'];
const dataKinds = (...more: string[]) => [...(homeDevice['personal-data-kinds'] as string[]), ...more];
const withBluetooth = [...(homeDevice.connections as string[]), 'bluetooth-address'];

const some = (placedOn: string | null, ...markets: string[]): Placing[] =>
  markets.map((market) => ({ market, placedOn }));
const worldwide = (placedOn: string, ...more: string[]): Placing[] =>
  some(placedOn, 'EU', 'GB', 'US', 'US-CA', 'AU', ...more);

export const demoProducts: DemoProduct[] = [
  {
    name: 'Hemvakt Cam One',
    model: 'NV-CAM1',
    family: 'Home security',
    description: 'Indoor camera with two-way sound, night vision and a privacy shutter.',
    placings: worldwide('2025-03-03', 'US-TX'),
    screening: {
      'cra-core-function': 'III-I-17',
      sensors: ['camera', 'microphone', 'motion'],
      'personal-data-kinds': dataKinds('voice', 'images'),
      'expected-use-years': 6,
    },
    done: 0.92,
  },
  {
    name: 'Låsa Door Lock 2',
    model: 'NV-LOCK2',
    family: 'Home security',
    description: 'Smart lock for front doors, opened by phone, keypad or key.',
    placings: worldwide('2025-09-15', 'US-TX'),
    screening: {
      'cra-core-function': 'III-I-17',
      'product-traits': ['actuator'],
      connections: [...throughPhone, 'several-non-ip-links', 'non-ip-to-internet-product'],
      'expected-use-years': 8,
    },
    done: 0.7,
    lacks: { 'attack-surface': ['debug-protected', 'unused-off'], 'stored-data': ['data-protected'] },
  },
  {
    name: 'Stig Mesh Router',
    model: 'NV-RT60',
    family: 'Connectivity',
    description: 'Wi-Fi 7 mesh router for homes and small offices.',
    placings: worldwide('2024-11-04', 'SG'),
    screening: {
      'cra-core-function': 'III-I-12',
      'product-traits': ['wifi-router'],
      'labels-held': ['cls-2'],
      'cls-expiry': '2027-11-03',
    },
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
      'product-traits': ['childcare'],
      sensors: ['camera', 'microphone', 'environment'],
      'data-handled': sensitiveData,
      'personal-data-kinds': dataKinds('voice', 'images'),
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
      'product-traits': ['wearable', 'health-monitoring'],
      sensors: ['health', 'motion', 'location'],
      'data-handled': sensitiveData,
      'personal-data-kinds': dataKinds('health', 'precise-location'),
      connections: throughPhone,
      'sign-in-ways': ['user-sign-in'],
    },
    done: 0.55,
  },
  {
    name: 'Knut Gateway',
    model: 'NV-GW20',
    family: 'Connectivity',
    description: 'Zigbee and Thread gateway that joins sensors to the home network.',
    placings: worldwide('2025-01-20', 'US-TX'),
    screening: {
      'cra-core-function': 'III-I-17',
      connections: [...(homeDevice.connections as string[]), 'short-range-address', 'several-non-ip-links'],
    },
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
      users: ['none-of-these'],
      'product-traits': ['mains-voltage'],
      'special-products': ['smart-meter-assured'],
      'expected-use-years': 15,
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
      'product-traits': ['toy', 'interactive-toy'],
      users: ['consumer-use', 'sold-to-consumers', 'for-children', 'under-14-only'],
      sensors: ['microphone'],
      'personal-data-kinds': dataKinds('voice'),
      'child-users': ['aimed-under-13', 'known-under-13'],
      connections: withBluetooth,
    },
    done: 0.3,
    lacks: { 'update-mechanism': ['secure-mechanism', 'device-verifies', 'network-trust'] },
  },
  {
    name: 'Varm Thermostat',
    model: 'NV-TH4',
    family: 'Energy',
    description: 'Room thermostat with radiator valves and a learning schedule.',
    placings: worldwide('2024-06-10', 'US-TX'),
    screening: { 'product-traits': ['actuator'], sensors: ['environment', 'motion'], 'expected-use-years': 10 },
    done: 1,
  },
  {
    name: 'Lyra Hearing Aid',
    model: 'NV-HEAR',
    family: 'Health',
    description: 'Hearing aid fitted by audiologists, tuned through an app.',
    placings: some('2025-04-07', 'EU', 'GB', 'US'),
    screening: {
      'special-products': ['eu-mdr', 'uk-mdr', 'us-fda', 'fda-sponsor-software', 'cyber-vulnerable-features'],
      'product-traits': ['wearable'],
      connections: throughPhone,
      'data-handled': sensitiveData,
      'personal-data-kinds': dataKinds('health'),
    },
    done: 0.5,
  },
  {
    name: 'Trampa E-bike Controller',
    model: 'NV-EBC2',
    family: 'Mobility',
    description: 'Motor controller and display for pedelecs, with anti-theft tracking.',
    placings: [{ market: 'EU', placedOn: '2025-02-01', lastPlacedOn: '2027-10-31' }],
    screening: {
      'special-products': ['pedal-l1e'],
      sensors: ['location', 'motion'],
      'personal-data-kinds': dataKinds('precise-location'),
      'product-form': 'component',
    },
    done: 0.6,
  },
  {
    name: 'Klang Speaker Mini',
    model: 'NV-SPK1',
    family: 'Audio',
    description: 'Wi-Fi speaker with a voice assistant.',
    placings: [...some('2024-09-02', 'EU', 'GB', 'US', 'US-CA'), ...some(null, 'AU')],
    screening: {
      'cra-core-function': 'III-I-16',
      'product-traits': ['voice-assistant'],
      sensors: ['microphone'],
      'personal-data-kinds': dataKinds('voice'),
      connections: withBluetooth,
    },
    done: 0,
  },
];
