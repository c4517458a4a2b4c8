import { all, any, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';

/** Who makes the device, or has it made on its own behalf; buying in and branding does not count. */
export const makers = ['manufacturer', 'own-brand', 'contract-manufacturer'];

export const inScope = all(
  named('ca-sold', 'It is sold or offered in California', includes('markets', 'US', 'US-CA')),
  internetConnectable,
  named(
    'ca-address',
    'It has an IP or Bluetooth address',
    any(includes('connections', 'ip-address'), includes('connections', 'bluetooth-address')),
    'Cal. Civ. Code 1798.91.05(b)',
  ),
  named(
    'ca-maker',
    'You make it, or have it made on your behalf',
    includes('roles', ...makers),
    'Cal. Civ. Code 1798.91.05(c)',
  ),
);

/** A device of which the FDA regulates the cybersecurity. */
const cyberDevice = named(
  'cyber-device',
  'It is an FDA cyber device',
  all(
    includes('special-products', 'us-fda'),
    includes('special-products', 'fda-sponsor-software'),
    internetConnectable,
    includes('special-products', 'cyber-vulnerable-features'),
  ),
  '21 U.S.C. 360n-2(c)',
);

export const exclusions: Exclusion[] = [
  {
    id: 'ca-x-federal',
    cites: 'Cal. Civ. Code 1798.91.06(d)',
    reads:
      'Devices whose function is under federal security law, rules or enforceable agency guidance are left to them; FDA cyber devices are the usual case.',
    when: any(includes('special-circumstances', 'federal-security-rules'), cyberDevice),
  },
  {
    id: 'ca-x-health',
    cites: 'Cal. Civ. Code 1798.91.06(h)',
    reads: 'Activities regulated by HIPAA or the Confidentiality of Medical Information Act are out.',
    when: includes('special-circumstances', 'hipaa-activity'),
  },
];
