import type { VerdictLook } from '#components/verdict/verdict.ts';
import { type Numbers, percentOf } from '#lib/readiness/readiness.ts';
import type { RegulationView, RequirementView } from '#lib/readiness/views.ts';

/** A voluntary standard is aligned with or not; law that begins later is coming. */
export function regulationLook({ verdict, standing, voluntary }: RegulationView): VerdictLook {
  if (standing === 'coming') return 'coming';
  if (!voluntary) return verdict;
  if (verdict === 'compliant') return 'aligned';
  return verdict === 'not_compliant' ? 'not_aligned' : verdict;
}

export function requirementLook({ state }: RequirementView): VerdictLook {
  if (state === 'met' || state === 'deemed') return 'compliant';
  if (state === 'unmet') return 'not_compliant';
  return state === 'not_applicable' ? 'not_applicable' : 'undetermined';
}

export const stateWords: Record<RequirementView['state'], string> = {
  met: 'Met',
  deemed: 'Met by another route',
  unmet: 'Not met',
  open: 'Not answered',
  maybe: 'May apply',
  not_applicable: 'Does not apply',
};

/** The three numbers as percentages, or nothing when no requirement applies. */
export function percents({ total, answered, satisfied, proven }: Numbers) {
  if (total === 0) return undefined;
  return {
    answered: percentOf(answered, total),
    satisfied: percentOf(satisfied, total),
    proven: percentOf(proven, total),
  };
}
