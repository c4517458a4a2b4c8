import { all, any, includes, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { generalPurposeComputer, transducer } from '#rules/packs/shared/physical-world.ts';

export const inScope = all(
  named(
    'cia-agencies',
    'US federal agencies buy it, directly or through others',
    includes('public-buyers', 'us-federal-agencies'),
    '15 U.S.C. 278g-3a',
  ),
  named(
    'cia-device',
    'It senses or acts on the physical world, has a network interface and works on its own',
    all(
      transducer,
      any(includes('connections', 'ip-address', 'bluetooth-address', 'short-range-address'), internetConnectable),
      not(is('product-form', 'component')),
      not(generalPurposeComputer),
    ),
    '15 U.S.C. 278g-3a; NIST SP 800-213',
  ),
);

export const exclusions: Exclusion[] = [
  {
    id: 'cia-x-national-security',
    cites: '15 U.S.C. 278g-3a',
    reads: 'National security systems are out.',
    when: includes('public-buyers', 'us-national-security-systems'),
  },
];
