import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = all(
  followed('csa'),
  named('csa-market', 'It is sold in the EU or EEA', includes('markets', 'EU', 'NO', 'IS', 'LI')),
  includes('roles', 'manufacturer'),
);

export const exclusions: Exclusion[] = [];
