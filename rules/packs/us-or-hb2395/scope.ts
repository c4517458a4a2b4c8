import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';

export const inScope = all(
  named('or-sold', 'It is sold or offered in Oregon', includes('markets', 'US', 'US-OR'), 'ORS 646A.813(1)'),
  internetConnectable,
  named(
    'or-consumer',
    'It is used mainly for personal, family or household purposes',
    includes('users', 'consumer-use'),
    'ORS 646A.813(1)(a)',
  ),
  named(
    'or-address',
    'It has an IP address, or another address or number for short-range wireless',
    includes('connections', 'ip-address', 'bluetooth-address', 'short-range-address'),
    'ORS 646A.813(1)(a)',
  ),
  named(
    'or-maker',
    'You make it and sell or offer it in the state yourself',
    includes('roles', 'manufacturer'),
    'ORS 646A.813(1)(b)',
  ),
);

export const exclusions: Exclusion[] = [
  {
    id: 'or-x-hipaa',
    cites: 'ORS 646A.813',
    reads: 'What HIPAA and its rules regulate is out, for persons under them.',
    when: includes('special-circumstances', 'hipaa-activity'),
    confidence: 'high',
  },
  {
    id: 'or-x-fda',
    cites: 'ORS 646A.813',
    reads:
      'Devices whose functions fall under FDA device requirements and meet them are out. Being a medical device alone is not enough.',
    when: includes('special-products', 'us-fda'),
    confidence: 'high',
  },
];
