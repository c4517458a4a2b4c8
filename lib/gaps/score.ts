import type { Severity } from '#rules/engine/pack.ts';
import type { Question } from '#rules/questions/question.ts';
import type { GapKind } from './gap.ts';

type Scored = {
  kind: GapKind;
  severity: Severity;
  mandatory: ReadonlySet<string>;
  requirements: ReadonlySet<string>;
  dueOn: string | null;
};

/**
 * How much closing a gap brings for the work it takes: markets unblocked × legal force ÷ effort, times 100.
 * What binds today counts twice what is coming, and many requirements a little more than few. A voluntary standard unblocks no
 * market: it counts as one, with a quarter of the force of law.
 */
export function scoreOf({ kind, severity, mandatory, requirements, dueOn }: Scored, question: Question): number {
  const force = weights[severity] * (mandatory.size > 0 ? 4 : 1) * (dueOn === null ? 2 : 1);
  const unblocked = Math.max(1, mandatory.size);
  const breadth = 1 + Math.log2(1 + requirements.size) / 4;
  return Math.round((100 * unblocked * force * breadth) / effortOf(kind, question));
}

/** Changing a product costs most, a document less, an answer least. A choice is quicker than a text, and screening quicker than content. */
export function effortOf(kind: GapKind, { answer, use }: Question): number {
  if (kind === 'change') return 8;
  if (kind === 'prove') return 4;
  const quick = answer.kind === 'yes-no' || answer.kind === 'choice' || answer.kind === 'choices';
  return (quick ? 1 : 2) * (use === 'screening' ? 1 : 2);
}

const weights: Record<Severity, number> = { blocker: 9, major: 3, minor: 1 };
