import { includes, named } from '#rules/engine/language.ts';

/** Singapore counts these labels of other countries as its level 3. */
export const countsAsCls3 = named(
  'counts-as-cls-3',
  'It holds a Korean CIC label, Basic or above, or the Finnish label',
  includes('labels-held', 'kr-cic-basic', 'kr-cic-standard', 'fi-label'),
  'CSA arrangements with KISA (since 1 January 2025) and Traficom (since 6 October 2021)',
);

/** Singapore counts these labels as its level 2 or above. */
export const countsAsCls2 = named(
  'counts-as-cls-2',
  'It holds a label that Singapore counts as level 2 or above',
  includes('labels-held', 'kr-cic-basic', 'kr-cic-standard', 'fi-label', 'de-label'),
  'CSA arrangements with KISA, Traficom and BSI (since 20 October 2022)',
);
