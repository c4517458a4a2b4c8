import { all, any, includes, named } from '#rules/engine/language.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { makers } from '#rules/packs/shared/makers.ts';

export const traders = [...makers, 'importer', 'distributor'];

export const inScope = all(
  named('ukca-market', 'It is made available in the United Kingdom', includes('markets', 'GB')),
  named(
    'ukca-product',
    'It has radio, works at mains voltage, or reaches the internet',
    any(
      includes('connections', 'radio'),
      includes('product-traits', 'mains-voltage'),
      includes('connections', 'internet-direct'),
    ),
    'SI 2017/1206; SI 2016/1091; SI 2016/1101',
  ),
  named(
    'ukca-operator',
    'You play a part the regulations know',
    includes('roles', ...traders),
    'SI 2017/1206 regs 2-6',
  ),
);

/** Supplied in Northern Ireland, alone or together with Great Britain. */
export const inNorthernIreland = named(
  'in-northern-ireland',
  'It is supplied in Northern Ireland',
  includes('special-circumstances', 'northern-ireland-only', 'northern-ireland-too'),
);

/** The radio security points of Northern Ireland: connected, or a toy, childcare or wearable item with personal data. */
export const radioSecurityPoints = named(
  'ni-radio-security',
  'It has radio and reaches the internet, or is a toy, childcare or wearable item with personal data',
  all(
    includes('connections', 'radio'),
    any(
      relevantConnectable,
      all(includes('product-traits', 'wearable', 'toy', 'childcare'), includes('data-handled', 'personal-data')),
    ),
  ),
  'SI 2017/1206 reg 6A (NI)',
);
