import { all, any, includes, named, not } from '#rules/engine/language.ts';

/** Ways to connect, each of which is a data connection. */
export const linkKinds = [
  'internet-direct',
  'internet-through-other',
  'ip-to-internet-product',
  'non-ip-to-internet-product',
  'several-non-ip-links',
  'input-device-with-dongle',
  'data-link',
  'ip-address',
  'bluetooth-address',
  'short-range-address',
  'radio',
];

/** Normal use involves some data link to another device or a network. */
export const dataConnection = named(
  'data-connection',
  'Its use involves a data link to another device or a network',
  includes('connections', ...linkKinds),
);

/** Reaches the internet itself or through other equipment. */
export const internetConnectable = named(
  'internet-connectable',
  'It can reach the internet, directly or through other equipment',
  any(includes('connections', 'internet-direct'), includes('connections', 'internet-through-other')),
);

/** UK and Australia: what brings in a product that cannot reach the internet itself. */
const connectability = any(
  includes('connections', 'ip-to-internet-product'),
  all(includes('connections', 'several-non-ip-links'), includes('connections', 'non-ip-to-internet-product')),
  includes('connections', 'input-device-with-dongle'),
);

/** UK and Australia: not internet-connectable itself, but meets a connectability condition. */
export const networkConnectable = named(
  'network-connectable',
  'It cannot reach the internet itself, but connects to products that can',
  all(not(includes('connections', 'internet-direct')), connectability),
  'PSTI Act 2022 s.5(3)-(8)',
);

/** The test of the UK and Australia, internet-connectable or network-connectable, under the law that makes it. */
export const relevantConnectableUnder = (cites?: string) =>
  named(
    'relevant-connectable',
    'It can reach the internet itself, or connects to products that can',
    any(includes('connections', 'internet-direct'), connectability),
    cites,
  );

/** The same test where no law spells it out: labels, codes of practice, policies. */
export const relevantConnectable = relevantConnectableUnder();

/** Comes with an app, website or cloud. */
export const onlineService = named(
  'online-service',
  'It comes with an app, website or cloud service',
  includes('data-handled', 'associated-services'),
);
