import type { Pack } from '#rules/engine/pack.ts';

/** Questions of scope that come up, with the answer we read in the text. */
export const edgeCases: Pack['edgeCases'] = [
  {
    case: 'Wi-Fi bulb sold since 2025 and still sold in 2028',
    result: 'Units placed from 11 December 2027 need full compliance; earlier units only Article 14.',
  },
  {
    case: 'Offline device with a USB service port',
    result: 'In scope: a physical data connection counts even without any network.',
  },
  { case: 'E-bike: pedelec, or L1e designed to pedal', result: 'In scope of the CRA; a moped (L-category) is not.' },
  {
    case: 'Fitness tracker that is not a medical device',
    result: 'Class I (III-I-19). If the maker certifies it as a medical device, the CRA drops out.',
  },
  {
    case: 'Smart doorbell camera',
    result:
      'Class I (III-I-17) because home security is the core function. A smart lamp with an ancillary camera may stay default: core functionality decides.',
  },
  {
    case: 'Phone that contains an operating system and password manager',
    result: 'Integrated parts do not move the whole product into their class (Art 7(1)).',
  },
  { case: 'Retailer relabels an imported camera', result: 'Own brand makes it the manufacturer (Art 21).' },
  {
    case: 'Support period ended, exploited flaw found',
    result: 'Part II duties ended, but Article 14 reporting continues according to the Commission guidance.',
    confidence: 'medium',
  },
  {
    case: 'Local vulnerability without any attacker',
    result: 'Not reportable under Article 14; voluntary under Article 15.',
  },
];
