import {
  all,
  any,
  type Condition,
  includes,
  includesAll,
  inForce,
  named,
  not,
  onOrAfter,
} from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { relevantConnectableUnder } from '#rules/packs/shared/connections.ts';

export const commencement = '2024-04-29';
export const vehiclesFrom = '2025-02-25';

/** Who makes, or sells under an own name. */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];
export const persons = [...makers, 'importer', 'distributor', 'authorised-representative'];

export const inScope = all(
  named('psti-market', 'It is made available in the United Kingdom', includes('markets', 'GB')),
  relevantConnectableUnder('PSTI Act 2022 ss.4-5'),
  named(
    'psti-consumer',
    'It, or an identical product, is sold to consumers',
    any(includes('users', 'sold-to-consumers'), includes('users', 'identical-sold-to-consumers')),
    'PSTI Act 2022 s.54',
  ),
  named(
    'psti-condition',
    'The units are new, returned unused or refurbished by the manufacturer',
    not(includes('special-circumstances', 'second-hand')),
    'PSTI Act 2022 s.54(7)',
  ),
  named(
    'psti-commencement',
    'Some unit is supplied on or after 29 April 2024',
    any(onOrAfter('placed-on', commencement), onOrAfter('last-placed-on', commencement)),
    'SI 2023/469',
  ),
  named('psti-person', 'You play a part the Act knows', includes('roles', ...persons), 'PSTI Act 2022 s.7'),
);

const inGreatBritain = not(includes('special-circumstances', 'northern-ireland-only'));
const vehicle = (...kinds: string[]): Condition =>
  all(inForce(vehiclesFrom), includes('special-products', ...kinds), inGreatBritain);

export const exclusions: Exclusion[] = [
  {
    id: 'x-ni',
    cites: 'SI 2023/1007 Sch.3 para 1',
    reads:
      'Units for supply in Northern Ireland are left to listed EU law with a free-movement article that governs the same security points. Since 1 August 2025 the radio equipment security rules are the usual case.',
    when: includesAll('special-circumstances', 'northern-ireland-only', 'ni-union-law'),
    confidence: 'medium',
  },
  {
    id: 'x-evcp',
    cites: 'SI 2023/1007 Sch.3 para 2',
    reads: 'Charge points under the Electric Vehicles (Smart Charge Points) Regulations 2021 are out, read as UK-wide.',
    when: includes('special-products', 'ev-charge-point'),
  },
  {
    id: 'x-medical',
    cites: 'SI 2023/1007 Sch.3 para 3',
    reads:
      'Products under the Medical Devices Regulations 2002 are out. A product that merely runs regulated medical software stays in.',
    when: all(includes('special-products', 'uk-mdr'), not(includes('special-products', 'hosts-medical-software'))),
  },
  {
    id: 'x-meter',
    cites: 'SI 2023/1007 Sch.3 para 4',
    reads:
      'Smart meters are out when they are supplied or installed by or for a licensed gas or electricity firm and are assured under the NCSC scheme or its successor. Both are needed.',
    when: includes('special-products', 'smart-meter-assured'),
  },
  {
    id: 'x-computer',
    cites: 'SI 2023/1007 Sch.3 para 5',
    reads:
      'Desktops, laptops and tablets without mobile network are out, unless designed only for children under 14. Smartphones and tablets with mobile network stay in.',
    when: all(
      includes('product-traits', 'desktop', 'laptop', 'tablet-wifi-only'),
      not(includes('users', 'under-14-only')),
    ),
  },
  {
    id: 'x-motor',
    cites: 'SI 2023/1007 Sch.3 para 6 (SI 2025/211)',
    reads:
      'Cars, vans, lorries, trailers and their systems and parts under Regulation (EU) 2018/858 are out in Great Britain since 25 February 2025.',
    when: vehicle('motor-vehicle'),
  },
  {
    id: 'x-two-wheel',
    cites: 'SI 2023/1007 Sch.3 para 7 (SI 2025/211)',
    reads:
      'Two- and three-wheel vehicles under Regulation (EU) 168/2013 are out in Great Britain since 25 February 2025.',
    when: vehicle('two-three-wheel', 'pedal-l1e'),
  },
  {
    id: 'x-agri',
    cites: 'SI 2023/1007 Sch.3 para 8 (SI 2025/211)',
    reads: 'Agricultural vehicles under Regulation (EU) 167/2013 are out in Great Britain since 25 February 2025.',
    when: vehicle('agricultural'),
  },
];
