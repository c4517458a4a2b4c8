import { all, any, named, no, yes } from '#rules/engine/language.ts';

/** Reaches the internet itself or through other equipment. */
export const internetConnectable = named(
  'internet-connectable',
  'It can reach the internet, directly or through other equipment',
  any(yes('internet-direct'), yes('internet-through-other')),
);

/** UK and Australia: what brings in a product that cannot reach the internet itself. */
const connectability = any(
  yes('ip-to-internet-product'),
  all(yes('several-non-ip-links'), yes('non-ip-to-internet-product')),
  yes('input-device-with-dongle'),
);

/** UK and Australia: not internet-connectable itself, but meets a connectability condition. */
export const networkConnectable = named(
  'network-connectable',
  'It cannot reach the internet itself, but connects to products that can',
  all(no('internet-direct'), connectability),
  'PSTI Act 2022 s.5(3)-(8)',
);

/** UK and Australia: internet-connectable or network-connectable. */
export const relevantConnectable = named(
  'relevant-connectable',
  'It can reach the internet itself, or connects to products that can',
  any(yes('internet-direct'), connectability),
  'PSTI Act 2022 ss.4-5',
);
