import { all, includes, named, not } from '#rules/engine/language.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';
import { generalPurposeComputer, transducer } from '#rules/packs/shared/physical-world.ts';

/** What NIST calls a consumer IoT product: the profile and the label criteria draw the same line. */
export const consumerIotProduct = named(
  'consumer-iot-product',
  'It is an IoT product for consumers, not a computer',
  all(includes('users', 'consumer-use'), internetConnectable, transducer, not(generalPurposeComputer)),
  'NIST IR 8425, section 1',
);

export const inScope = all(followed('nist-ir-8425'), consumerIotProduct);
