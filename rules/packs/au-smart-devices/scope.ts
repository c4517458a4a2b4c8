import { all, any, before, type IsoDate, includes, named, not, onOrAfter } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { relevantConnectableUnder } from '#rules/packs/shared/connections.ts';
import { persons } from './roles.ts';

/** The day the security standard began to bind. */
export const bindingFrom: IsoDate = '2026-03-04';

export const inScope = all(
  named('au-market', 'It is made available in Australia', includes('markets', 'AU')),
  relevantConnectableUnder('Cyber Security Act 2024 (Cth), s.13'),
  named(
    'au-household',
    'It is of a kind likely to be used at home or for private purposes',
    includes('users', 'consumer-use'),
    'Smart Devices Rules 2025, s.8',
  ),
  named(
    'au-consumer',
    'It, or an identical product, will be acquired in Australia by a consumer',
    includes('users', 'sold-to-consumers', 'identical-sold-to-consumers'),
    'Cyber Security Act 2024 (Cth), ss.13-15; Australian Consumer Law s.3',
  ),
  named('au-new', 'The units are not second-hand', not(includes('special-circumstances', 'second-hand')), 's.13(1)(b)'),
  named(
    'au-binding',
    'Some unit is made or supplied on or after 4 March 2026',
    any(
      onOrAfter('manufactured-on', bindingFrom),
      onOrAfter('placed-on', bindingFrom),
      onOrAfter('last-placed-on', bindingFrom),
    ),
    'Smart Devices Rules 2025, s.2',
  ),
  named('au-person', 'You play a part the Act knows', includes('roles', ...persons)),
);

const rules = 'Smart Devices Rules 2025, s.8';

export const exclusions: Exclusion[] = [
  {
    id: 'x-desktop-laptop',
    cites: rules,
    reads: 'Desktop computers and laptops are out.',
    when: includes('product-traits', 'desktop', 'laptop'),
  },
  {
    id: 'x-tablet',
    cites: rules,
    reads: 'All tablets are out; unlike in the UK, those with mobile network too.',
    when: includes('product-traits', 'tablet-wifi-only', 'tablet-cellular'),
  },
  {
    id: 'x-smartphone',
    cites: rules,
    reads: 'Smartphones are out; in the UK they are in.',
    when: includes('product-traits', 'smartphone'),
  },
  {
    id: 'x-therapeutic',
    cites: rules,
    reads: 'Therapeutic goods under the Therapeutic Goods Act 1989 are out.',
    when: includes('special-products', 'au-therapeutic-good'),
  },
  {
    id: 'x-road',
    cites: rules,
    reads: 'Road vehicles and their components under the Road Vehicle Standards Act 2018 are out.',
    when: includes('special-products', 'motor-vehicle', 'two-three-wheel', 'vehicle-component'),
  },
];

export const transitions: Exclusion[] = [
  {
    id: 'tr-old-stock',
    cites: 'Cyber Security Act 2024 (Cth), s.13(1)(b)',
    reads:
      'Made before 4 March 2026 but supplied new afterwards. Guidance of Home Affairs is reported to say such units need not comply; the Act itself reaches new goods supplied after Part 2 began. Treat the standard as binding.',
    when: all(before('manufactured-on', bindingFrom), onOrAfter('placed-on', bindingFrom)),
    confidence: 'medium',
  },
];
