import { all, includes, named } from '#rules/engine/language.ts';
import type { Exclusion } from '#rules/engine/pack.ts';
import { internetConnectable } from '#rules/packs/shared/connections.ts';
import { followed } from '#rules/packs/shared/followed.ts';

export const inScope = all(
  followed('enisa-ssdlc'),
  internetConnectable,
  named('ssdlc-market', 'It is sold in the EU or EEA', includes('markets', 'EU', 'NO', 'IS', 'LI')),
);

export const exclusions: Exclusion[] = [];
