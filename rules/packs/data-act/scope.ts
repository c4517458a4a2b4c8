import { after, all, any, includes, is, named, not } from '#rules/engine/language.ts';
import { dataConnection } from '#rules/packs/shared/connections.ts';

/** Who makes the product, or has it made, and sells it under its name. */
export const makers = ['manufacturer', 'own-brand', 'brand-only'];

/** Who has the data: the maker, the provider of app or cloud, or another holder. */
export const holders = [...makers, 'service-provider', 'data-holder'];

export const inScope = all(
  named('sold-in-union', 'It is sold in the European Union', includes('markets', 'EU')),
  named(
    'connected-product',
    'It makes data that can be got out, and moving data for others is not its main job',
    all(dataConnection, not(includes('product-traits', 'handles-data-for-others'))),
    'Data Act Art 2(5)',
  ),
  named(
    'data-act-role',
    'You make, sell or rent it, run its service or hold its data',
    includes('roles', ...holders, 'distributor'),
    'Data Act Art 1(3)',
  ),
);

/** Article 7(1): small makers and service providers owe nothing under Chapter II, unless they work for a larger one. */
export const notExempt = named(
  'not-exempt',
  'The relief for micro and small firms does not apply',
  not(
    all(
      includes('roles', ...makers, 'service-provider'),
      is('entity-size', 'micro', 'small'),
      not(includes('roles', 'contract-manufacturer')),
    ),
  ),
  'Data Act Art 7',
);

/** Article 50: units and types placed after the day, not on it. */
export const designDuty = named(
  'placed-after-2026-09-12',
  'Units are placed on the market after 12 September 2026',
  any(after('placed-on', '2026-09-12'), after('last-placed-on', '2026-09-12')),
  'Data Act Art 50',
);
