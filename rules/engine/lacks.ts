import type { Assessment, JudgedRequirement } from './assess.ts';
import { failing } from './failing.ts';
import { reachOf, satisfiedOf, scopeOf } from './formula.ts';
import type { Condition, IsoDate, Situation } from './language.ts';
import type { Pack, Requirement, Severity } from './pack.ts';
import { reachMatters } from './reach-matters.ts';
import { undecided } from './undecided.ts';

/** `answer`: nothing said yet. `change`: what was said fails. `prove`: said, but not proven (only who sees evidence can tell). */
export type LackKind = 'answer' | 'change' | 'prove';

/** One question that holds up one requirement, or, without `requirement`, the regulation as a whole. */
export type Lack = {
  question: string;
  kind: LackKind;
  severity: Severity;
  requirement?: string;
  /** Absent when it is missing today. */
  dueOn?: IsoDate;
};

/**
 * What an assessment says is missing, question by question. Until it is known whether the regulation applies only that is
 * missing; until it is known whether a requirement applies, only that. `assessment` must be of this pack and situation.
 */
export function lacks(pack: Pack, assessment: Assessment, situation: Situation): Lack[] {
  const { standing, requirements } = assessment;
  if (standing !== 'binds' && standing !== 'coming' && standing !== 'undetermined') return [];
  const scope = openIn(scopeOf(pack), situation);
  if (scope.length > 0) {
    const due = startOf(requirements);
    return scope.map((question) => ({ question, kind: 'answer', severity: 'blocker', ...due }));
  }
  return pack.requirements.flatMap((requirement, index) => {
    const judged = requirements[index];
    if (!judged) return [];
    if (!reachMatters(assessment, index)) return lacksOf(requirement, judged, situation);
    return each('answer', openIn(reachOf(pack, requirement), situation), judged);
  });
}

function lacksOf(requirement: Requirement, judged: JudgedRequirement, situation: Situation): Lack[] {
  if (judged.state === 'open') return each('answer', openIn(satisfiedOf(requirement), situation), judged);
  return judged.state === 'unmet' ? each('change', failing(requirement.metWhen, situation), judged) : [];
}

function each(kind: LackKind, questions: Iterable<string>, { id, severity, dueOn }: JudgedRequirement): Lack[] {
  return Array.from(questions, (question) => ({ question, kind, severity, requirement: id, ...(dueOn && { dueOn }) }));
}

function openIn(condition: Condition, situation: Situation): string[] {
  const open = new Set<string>();
  undecided(condition, situation, (question) => open.add(question));
  return [...open];
}

/** The day the first requirement starts to bind; nothing when one binds already. */
function startOf(requirements: readonly JudgedRequirement[]): { dueOn?: IsoDate } {
  let first: IsoDate | undefined;
  for (const { dueOn } of requirements) {
    if (!dueOn) return {};
    if (!first || dueOn < first) first = dueOn;
  }
  return first ? { dueOn: first } : {};
}
