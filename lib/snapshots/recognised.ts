import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { held } from '#rules/recognitions/held.ts';
import type { Recognition } from '#rules/recognitions/recognition.ts';
import { recognitions } from '#rules/recognitions/recognitions.ts';

/** The recognitions in force on a day by which a label the product holds says something to one of these regulations. Pure. */
export function recognised(facts: Facts, packIds: ReadonlySet<string>, asOf: IsoDate): Recognition[] {
  return recognitions.filter(
    ({ from, to, since, until }) =>
      packIds.has(to) &&
      since <= asOf &&
      (until === undefined || asOf < until) &&
      typeof from === 'object' &&
      'label' in from &&
      weigh(held(from.label, from.levels), { asOf, facts }) === 'yes',
  );
}
