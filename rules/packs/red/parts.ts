import { all, any, type Condition, type IsoDate, includes, named, not, onOrAfter } from '#rules/engine/language.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';

/** First and last-but-one boundary of the cybersecurity points: units placed from the first day on, and before the second. */
export const cyberFrom: IsoDate = '2025-08-01';
export const cyberUntil: IsoDate = '2027-12-11';

const traits = (...options: string[]): Condition => includes('product-traits', ...options);
const special = (...options: string[]): Condition => includes('special-products', ...options);

export const toy = traits('toy');
export const forChildren = traits('toy', 'childcare');

const medical = special('eu-mdr', 'eu-ivdr');
const sectorLaw = special('aviation-certified', 'motor-vehicle', 'road-toll');

const inTime = named(
  'red-in-time',
  'Units are placed on or after 1 August 2025, and the first before 11 December 2027',
  all(
    any(onOrAfter('last-placed-on', cyberFrom), onOrAfter('placed-on', cyberFrom)),
    not(onOrAfter('placed-on', cyberUntil)),
  ),
  'Delegated Regulation (EU) 2022/30, Art 3, as amended by (EU) 2023/2444; (EU) 2026/339',
);

/** Article 3(3)(d): radio equipment that reaches the internet. */
export const networkPart = named(
  'red-network-part',
  'It reaches the internet and is no medical device',
  all(internetConnectable, not(medical), inTime),
  'Delegated Regulation (EU) 2022/30, Arts 1(1), 2(1)',
);

/** Article 3(3)(e): internet-connected equipment, childcare equipment, toys and wearables that can process personal data. */
export const privacyPart = named(
  'red-privacy-part',
  'It can process personal data, and reaches the internet or is a toy, childcare equipment or a wearable',
  all(
    includes('data-handled', 'personal-data'),
    any(internetConnectable, traits('toy', 'childcare', 'wearable')),
    not(medical),
    not(sectorLaw),
    inTime,
  ),
  'Delegated Regulation (EU) 2022/30, Arts 1(2), 2',
);

/** Article 3(3)(f): internet-connected equipment that lets the user transfer money. */
export const moneyPart = named(
  'red-money-part',
  'It reaches the internet and lets the user transfer money, monetary value or virtual currency',
  all(internetConnectable, includes('data-handled', 'payment'), not(medical), not(sectorLaw), inTime),
  'Delegated Regulation (EU) 2022/30, Arts 1(3), 2',
);

/** Any of the three points applies. */
export const cyber = any(networkPart, privacyPart, moneyPart);
