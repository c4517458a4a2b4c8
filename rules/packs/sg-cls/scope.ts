import { all, any, atLeastNumber, type Condition, type IsoDate, includes, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { relevantConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';

/** Routers need level 2 "by 2027"; the legal text and the exact day are open, so the year after is taken. */
export const routerLevel2From: IsoDate = '2028-01-01';

export const router = named('sg-router', 'It is a Wi-Fi router for homes', includes('product-traits', 'wifi-router'));

/** The label is wanted, at this level or above. */
export const levelWanted = (level: number): Condition =>
  named(
    `cls-${level}-wanted`,
    `You want the Singapore label, level ${level} or above`,
    all(followed('sg-cls'), atLeastNumber('cls-target-level', level)),
  );

export const inScope = all(
  named('sg-market', 'It is offered in Singapore', includes('markets', 'SG')),
  relevantConnectable,
  named('sg-household', 'It is of a kind likely to be used at home', includes('users', 'consumer-use')),
  any(router, levelWanted(1)),
);

export const exclusions: Exclusion[] = [
  {
    id: 'sg-x-general',
    cites: 'CCC SP-151-2',
    reads: 'General-purpose computers, phones and tablets are outside the IoT label.',
    when: all(
      includes(
        'product-traits',
        'desktop',
        'laptop',
        'smartphone',
        'tablet-wifi-only',
        'tablet-cellular',
        'general-purpose-it',
      ),
      not(router),
    ),
    confidence: 'medium',
  },
  {
    id: 'sg-x-md',
    cites: 'CLS(MD)',
    reads: 'Medical devices have a label of their own, CLS(MD).',
    when: includes('special-products', 'eu-mdr', 'eu-ivdr', 'uk-mdr', 'us-fda'),
  },
];
