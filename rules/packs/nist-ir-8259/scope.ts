import { all } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { generalPurposeComputer, transducer } from '#rules/packs/shared/physical-world.ts';

export const inScope = all(followed('nist-ir-8259'), internetConnectable, transducer);

export const exclusions: Exclusion[] = [
  {
    id: 'ir8259-x-computer',
    cites: 'NISTIR 8259, scope',
    reads: 'Computers, tablets and smartphones are not IoT devices in this sense.',
    when: generalPurposeComputer,
  },
];
