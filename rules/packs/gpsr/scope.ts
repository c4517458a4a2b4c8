import { all, any, includes, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { dataConnection } from '#rules/packs/shared/connections.ts';
import { makers } from '#rules/packs/shared/makers.ts';
import { unitsFrom } from '#rules/packs/shared/units-from.ts';

export const applies = '2024-12-13';

/** Everybody the regulation binds. */
export const traders = [...makers, 'importer', 'distributor', 'online-marketplace'];

export const inScope = all(
  named('gpsr-market', 'It is made available in the European Union', includes('markets', 'EU'), 'GPSR Art. 2(1)'),
  named('gpsr-consumer', 'Consumers use it, or probably will', includes('users', 'consumer-use'), 'GPSR Art. 3(1)'),
  named('gpsr-operator', 'You play a part the regulation knows', includes('roles', ...traders), 'GPSR Art. 3(8)-(14)'),
);

export const exclusions: Exclusion[] = [
  {
    id: 'gpsr-x-service',
    cites: 'GPSR Arts. 2, 3(1)',
    reads: 'Services are not products. Second-hand, repaired and reconditioned goods are in scope.',
    when: is('product-form', 'service'),
  },
];

/** Electronics are always under some Union harmonisation act: EMC, RoHS or RED. */
const harmonised = named(
  'union-harmonised',
  'Some CE act applies to it',
  not(is('product-form', 'not-digital')),
  'GPSR Art. 2(1), second subparagraph',
);

const safetyHarmonised = named(
  'safety-harmonised',
  'A CE act other than the CRA sets safety requirements: radio, low voltage, toys or machinery',
  any(
    includes('connections', 'radio'),
    includes('product-traits', 'mains-voltage', 'toy'),
    includes('ce-acts', 'machinery'),
  ),
);

/** The CRA brings Section 1 back for the risks that no CE act regulates. */
const broughtBackByCra = named(
  'gpsr-cra-11',
  'The CRA applies to the unit, and no other CE act sets safety requirements for it',
  all(not(is('product-form', 'not-digital')), dataConnection, unitsFrom('2027-12-11'), not(safetyHarmonised)),
  'CRA Art. 11',
);

/** Chapter III, Section 1 binds: no CE act, or only the CRA with its gaps in safety. */
export const sectionOne = named(
  'gpsr-section-1',
  'No CE act regulates its safety, so Chapter III, Section 1 binds in full',
  any(not(harmonised), broughtBackByCra),
  'GPSR Art. 2(1); CRA Art. 11',
);
