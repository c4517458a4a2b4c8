import { all, any, includes, named, not } from '#rules/engine/language.ts';
import { internetConnectable } from './connections.ts';

/** US guidance: it senses or acts on the physical world. */
export const transducer = named(
  'transducer',
  'It senses or acts on the physical world',
  any(
    includes('product-traits', 'actuator'),
    includes('sensors', 'camera', 'microphone', 'location', 'biometric', 'health', 'motion', 'environment'),
  ),
);

/** US guidance: what it calls a computer, not an IoT device. */
export const generalPurposeComputer = named(
  'general-purpose-computer',
  'It is a computer, tablet or smartphone',
  includes('product-traits', 'desktop', 'laptop', 'tablet-wifi-only', 'tablet-cellular', 'smartphone', 'server'),
);

/** What the US Cyber Trust Mark is made for. */
export const wirelessConsumerIot = named(
  'wireless-consumer-iot',
  'It is a wireless IoT product for consumers',
  all(
    includes('users', 'consumer-use'),
    internetConnectable,
    includes('connections', 'radio'),
    transducer,
    not(generalPurposeComputer),
    not(includes('product-traits', 'wifi-router')),
  ),
  '47 CFR 8.203(b)',
);
