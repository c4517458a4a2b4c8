import { all, any, includes, is, named, not } from '#rules/engine/language.ts';
import { soldInUs } from '#rules/packs/shared/us-markets.ts';

export const inScope = all(
  soldInUs,
  named(
    'fcc-equipment',
    'It emits radio waves on purpose, or contains digital circuits',
    any(includes('connections', 'radio'), not(is('product-form', 'not-digital', 'software', 'service'))),
    '47 CFR 15.3',
  ),
);
