import type { VerdictLook } from '#components/verdict/verdict.ts';
import type { ExplainedRequirement } from '#lib/readiness/explained.ts';

const looks: Record<ExplainedRequirement['state'], VerdictLook> = {
  met: 'compliant',
  deemed: 'compliant',
  unmet: 'not_compliant',
  open: 'undetermined',
  maybe: 'undetermined',
  not_applicable: 'not_applicable',
};

const words: Record<ExplainedRequirement['state'], string> = {
  met: 'Met',
  deemed: 'Met by another route',
  unmet: 'Not met',
  open: 'Answer missing',
  maybe: 'Open whether it applies',
  not_applicable: 'Not asked of this product',
};

export const requirementLook = ({ state, dueOn }: ExplainedRequirement): VerdictLook =>
  dueOn && state !== 'not_applicable' ? 'coming' : looks[state];

export const requirementWord = ({ state }: ExplainedRequirement): string => words[state];
