import { all, is, named, not } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

const containsSoftware = named(
  'contains-software',
  'It contains software or firmware',
  not(is('product-form', 'not-digital')),
);

export const inScope = all(followed('nist-ssdf-800-218'), containsSoftware);

export const exclusions: Exclusion[] = [];
