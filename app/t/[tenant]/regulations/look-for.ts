import type { VerdictLook } from '#components/verdict/verdict.ts';
import type { StateLook } from '#lib/readiness/requirement-states.ts';

/** A voluntary text is aligned with or not; it never makes a product non-compliant. */
export function lookFor(look: StateLook, voluntary: boolean): VerdictLook {
  if (voluntary && look === 'compliant') return 'aligned';
  return voluntary && look === 'not_compliant' ? 'not_aligned' : look;
}
