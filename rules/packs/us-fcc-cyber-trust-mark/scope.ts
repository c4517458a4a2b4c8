import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { wirelessConsumerIot } from '#rules/packs/shared/physical-world.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

export const inScope = all(
  named(
    'us-label-wanted',
    'You want the US Cyber Trust Mark or another label by NIST criteria',
    includes('labels-held', 'us-label-wanted'),
  ),
  soldInUs,
  wirelessConsumerIot,
);

export const exclusions: Exclusion[] = [
  {
    id: 'ctm-x-medical',
    cites: '47 CFR 8.203(b)',
    reads: 'Medical devices that the FDA regulates are out.',
    when: includes('special-products', 'us-fda'),
  },
  {
    id: 'ctm-x-vehicle',
    cites: '47 CFR 8.203(b)',
    reads: 'Motor vehicles and equipment that NHTSA regulates are out.',
    when: includes('special-products', 'motor-vehicle', 'two-three-wheel'),
  },
  {
    id: 'ctm-x-covered-equipment',
    cites: '47 CFR 8.203(a), 8.204(a), (b)',
    reads: 'Equipment on the Covered List is out, and so is a product with a part from a producer named there.',
    when: includes('special-products', 'covered-list-equipment'),
  },
  {
    id: 'ctm-x-covered-producer',
    cites: '47 CFR 8.204',
    reads: 'Producers named on the Covered List are out, with their subsidiaries and affiliates over 10 percent.',
    when: includes('special-organisation', 'us-covered-producer'),
  },
  {
    id: 'ctm-x-entity-list',
    cites: '47 CFR 8.204',
    reads: 'Companies on the Entity List or on the 1260H list of the Defense Department are out.',
    when: includes('special-organisation', 'us-entity-list'),
  },
  {
    id: 'ctm-x-debarred',
    cites: '47 CFR 8.204',
    reads: 'Suspended or debarred parties are out, with their affiliates over 10 percent.',
    when: includes('special-organisation', 'us-debarred'),
  },
];
