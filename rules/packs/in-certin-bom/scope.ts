import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = all(
  followed('in-certin-bom'),
  includes('markets', 'IN'),
  named('india-public-buyers', 'Public bodies buy it', includes('public-buyers', 'other-public-bodies')),
);

export const exclusions: Exclusion[] = [];
