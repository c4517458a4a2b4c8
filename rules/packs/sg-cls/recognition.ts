import { countsAs } from '#rules/packs/shared/recognised.ts';

/** Labels of other countries that Singapore counts as its level 2 or above. */
export const countsAsLevel2 = countsAs('sg-cls', '2');

/** Labels of other countries that Singapore counts as its level 3. */
export const countsAsLevel3 = countsAs('sg-cls', '3');
