import { all, any, type Condition, type IsoDate, inForce, is, not, onOrAfter } from '#rules/engine/language.ts';

/**
 * Some unit is placed on or after the day. Placing is per unit: a line that runs on without an end is caught once the
 * day has come.
 */
export const unitsFrom = (day: IsoDate): Condition =>
  any(
    onOrAfter('placed-on', day),
    all(not(is('last-placed-on', 'none')), onOrAfter('last-placed-on', day)),
    all(is('last-placed-on', 'none'), inForce(day)),
  );
