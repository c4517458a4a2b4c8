import { assess, type JudgedRequirement, type RequirementState, type Standing, type Verdict } from './assess.ts';
import { reachOf } from './formula.ts';
import type { Answer, Condition, Facts, IsoDate, Situation } from './language.ts';
import type { Pack, Requirement } from './pack.ts';
import { questionsOf } from './questions-of.ts';
import { placeInScope } from './scope.ts';
import { isAnswered, weigh } from './weigh.ts';
import type { Leaf } from './words.ts';

/** One step of the reasoning. `n/a`: the law does not ask this of the product. */
export type Trace = {
  answer: Answer | 'n/a';
  step: Step;
  /** The place in the law this step rests on; a step inside it inherits it. */
  cites: string;
  /** Questions without an answer that leave this very step open. */
  missing: string[];
  because: Trace[];
};

export type Step =
  | { kind: 'regulation'; id: string; title: string; asOf: IsoDate; standing: Standing; verdict: Verdict }
  | { kind: 'scope' }
  | { kind: 'repeal'; on: IsoDate }
  | { kind: 'exclusion'; id: string; reads: string }
  | { kind: 'requirement'; id: string; title: string; state: RequirementState; dueOn?: IsoDate }
  | { kind: 'reach' }
  | { kind: 'met' }
  | { kind: 'deemed' }
  | { kind: 'named'; reads: string }
  | { kind: 'all' }
  | { kind: 'any' }
  | { kind: 'not' }
  | { kind: 'atLeast'; count: number }
  /** The answers it read stay with it, so that a stored trace can be read without the facts. */
  | { kind: 'leaf'; leaf: Leaf; answers: Facts };

/**
 * The whole reasoning behind one verdict, as plain data: scope, each exclusion, then each requirement of the pack.
 * Every branch ends in a citation or a missing answer. Agrees with `assess` at every step.
 */
export function explain(pack: Pack, situation: Situation): Trace {
  const { standing, verdict, requirements } = assess(pack, situation);
  const scope = placeInScope(pack, situation);
  const step: Step = { kind: 'regulation', id: pack.id, title: pack.title, asOf: situation.asOf, standing, verdict };
  const because = explainScope(pack, situation);
  if (scope.answer !== 'no') {
    because.push(...pack.requirements.map((it, i) => explainJudged(pack, it, requirements[i], situation)));
  }
  return { answer: answerOfVerdict[verdict], step, cites: placeOf(pack), missing: [], because };
}

/**
 * The reasoning behind one requirement: whether it concerns the product, whether it is met, whether another route stands
 * in for it. When the regulation itself does not apply, the reasoning is about that. Throws when the pack has no such requirement.
 */
export function explainRequirement(pack: Pack, requirementId: string, situation: Situation): Trace {
  const index = pack.requirements.findIndex((it) => it.id === requirementId);
  const requirement = pack.requirements[index];
  if (!requirement) throw new Error(`${pack.id} has no requirement ${requirementId}`);
  const judged = assess(pack, situation).requirements[index];
  if (placeInScope(pack, situation).answer !== 'no') return explainJudged(pack, requirement, judged, situation);
  return step(stepOf(requirement, judged), requirement.cites, 'n/a', explainScope(pack, situation));
}

/** The reasoning behind one condition, resting on the given place in the law. */
export function trace(condition: Condition, cites: string, situation: Situation): Trace {
  const answer = weigh(condition, situation);
  switch (condition.op) {
    case 'all':
    case 'any':
      return step({ kind: condition.op }, cites, answer, traceEach(condition.of, cites, situation));
    case 'atLeast':
      return step(
        { kind: 'atLeast', count: condition.count },
        cites,
        answer,
        traceEach(condition.of, cites, situation),
      );
    case 'not':
      return step({ kind: 'not' }, cites, answer, [trace(condition.of, cites, situation)]);
    case 'named': {
      const place = condition.cites ?? cites;
      return step({ kind: 'named', reads: condition.reads }, place, answer, [trace(condition.of, place, situation)]);
    }
    default:
      return traceLeaf(condition, cites, answer, situation);
  }
}

const answerOfVerdict = {
  compliant: 'yes',
  not_compliant: 'no',
  undetermined: 'unknown',
  not_applicable: 'n/a',
} as const;
const answerOfState = {
  met: 'yes',
  deemed: 'yes',
  unmet: 'no',
  open: 'unknown',
  maybe: 'unknown',
  not_applicable: 'n/a',
} as const;

const placeOf = (pack: Pack): string => pack.citation[0] ?? pack.title;

const step = (kind: Step, cites: string, answer: Trace['answer'], because: Trace[]): Trace => ({
  answer,
  step: kind,
  cites,
  missing: [],
  because,
});

function explainScope(pack: Pack, situation: Situation): Trace[] {
  const place = placeOf(pack);
  if (pack.repealedOn && pack.repealedOn <= situation.asOf) {
    return [step({ kind: 'repeal', on: pack.repealedOn }, place, 'yes', [])];
  }
  const inScope = trace(pack.inScope, place, situation);
  const scope = step({ kind: 'scope' }, place, inScope.answer, [inScope]);
  if (inScope.answer === 'no') return [scope];
  const exclusions = pack.exclusions.map(({ id, reads, cites, when }) => {
    const because = trace(when, cites, situation);
    return step({ kind: 'exclusion', id, reads }, cites, because.answer, [because]);
  });
  return [scope, ...exclusions];
}

function explainJudged(
  pack: Pack,
  it: Requirement,
  judged: JudgedRequirement | undefined,
  situation: Situation,
): Trace {
  const kind = stepOf(it, judged);
  const part = (name: 'reach' | 'met' | 'deemed', condition: Condition): Trace => {
    const because = trace(condition, it.cites, situation);
    return step({ kind: name }, it.cites, because.answer, [because]);
  };
  const because = [part('reach', reachOf(pack, it))];
  if (kind.state !== 'not_applicable') {
    because.push(part('met', it.metWhen));
    if (it.deemedWhen) because.push(part('deemed', it.deemedWhen));
  }
  return step(kind, it.cites, answerOfState[kind.state], because);
}

function stepOf({ id, title }: Requirement, judged: JudgedRequirement | undefined): Step & { kind: 'requirement' } {
  if (!judged) throw new Error(`requirement ${id} was not judged`);
  return { kind: 'requirement', id, title, state: judged.state, ...(judged.dueOn && { dueOn: judged.dueOn }) };
}

const traceEach = (of: readonly Condition[], cites: string, situation: Situation): Trace[] =>
  of.map((part) => trace(part, cites, situation));

function traceLeaf(leaf: Leaf, cites: string, answer: Answer, { facts }: Situation): Trace {
  const answers: Record<string, Facts[string]> = {};
  const missing: string[] = [];
  for (const question of questionsOf(leaf)) {
    const value = facts[question];
    if (isAnswered(value)) answers[question] = value;
    else if (answer === 'unknown') missing.push(question);
  }
  return { answer, step: { kind: 'leaf', leaf, answers }, cites, missing, because: [] };
}
