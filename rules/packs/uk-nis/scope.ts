import { all, any, includes, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';

const operator = named(
  'uk-nis-operator',
  'It operates an essential service above a threshold, or was designated',
  includes('entity-services', 'uk-essential-service'),
  'SI 2018/506 reg 8, Sch.2',
);

const digitalProvider = named(
  'uk-nis-digital-provider',
  'It provides an online marketplace, an online search engine or cloud computing to others',
  includes('entity-services', 'marketplace', 'search-engine', 'cloud'),
  'SI 2018/506 regs 1(3), 12',
);

export const inScope = any(operator, digitalProvider);

export const exclusions: Exclusion[] = [
  {
    id: 'x-micro-small',
    cites: 'SI 2018/506 reg 1(3)(e)',
    reads:
      'Digital providers with fewer than 50 staff and at most EUR 10 million turnover or balance sheet are not relevant digital service providers.',
    when: all(digitalProvider, not(operator), is('entity-size', 'micro', 'small')),
  },
];
