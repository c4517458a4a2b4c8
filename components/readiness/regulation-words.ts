import type { VerdictLook } from '#components/verdict/verdict.ts';
import type { ExplainedRegulation } from '#lib/readiness/explained.ts';
import { percentOf } from '#lib/readiness/readiness.ts';

type Judged = Pick<ExplainedRegulation, 'verdict' | 'voluntary' | 'standing'>;

/** A voluntary standard is aligned with or not; it never makes a product non-compliant. */
export function regulationLook({ verdict, voluntary, standing }: Judged): VerdictLook {
  if (standing === 'coming') return 'coming';
  if (voluntary && verdict === 'compliant') return 'aligned';
  return voluntary && verdict === 'not_compliant' ? 'not_aligned' : verdict;
}

export const standingWords: Record<ExplainedRegulation['standing'], string> = {
  binds: 'Applies now',
  coming: 'Applies later',
  undetermined: 'Not decided yet whether it applies',
  not_applicable: 'Does not apply',
  excepted: 'Does not apply: an exclusion covers the product',
  repealed: 'No longer law',
};

/** The three numbers in per cent of the requirements that apply. */
export const shares = ({ total, answered, satisfied, proven }: ExplainedRegulation['numbers']) => ({
  answered: percentOf(answered, total),
  satisfied: percentOf(satisfied, total),
  proven: percentOf(proven, total),
});
