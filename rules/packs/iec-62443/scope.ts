import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = all(
  followed('iec-62443'),
  named(
    'industrial-component',
    'It is a component of industrial automation and control',
    includes('product-traits', 'industrial-component'),
  ),
);

export const exclusions: Exclusion[] = [];
