import type { Answer, Situation } from './language.ts';
import type { Pack } from './pack.ts';
import { weigh } from './weigh.ts';

/** Where the regulation as a whole stands to a product, before any requirement is looked at. */
export type Scope =
  | { answer: 'yes' }
  | { answer: 'unknown' }
  | { answer: 'no'; because: 'repealed' | 'not_applicable' }
  | { answer: 'no'; because: 'excepted'; by: string };

/**
 * In this order: repealed, out of scope, taken out by the first exclusion that holds, undecided, in.
 * An exclusion without an answer leaves it undecided: a missing answer is never taken for "no".
 */
export function placeInScope(pack: Pack, situation: Situation): Scope {
  if (pack.repealedOn && pack.repealedOn <= situation.asOf) return { answer: 'no', because: 'repealed' };
  const inScope = weigh(pack.inScope, situation);
  if (inScope === 'no') return { answer: 'no', because: 'not_applicable' };
  let answer: Answer = inScope;
  for (const { id, when } of pack.exclusions) {
    const excluded = weigh(when, situation);
    if (excluded === 'yes') return { answer: 'no', because: 'excepted', by: id };
    if (excluded === 'unknown') answer = 'unknown';
  }
  return { answer };
}
