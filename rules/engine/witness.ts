import type { Question } from '../questions/question.ts';
import type { AnswerValue, Bound, Condition, Facts, IsoDate } from './language.ts';
import { questionsOf } from './questions-of.ts';
import { weigh } from './weigh.ts';
import type { Leaf } from './words.ts';

/**
 * Answers, as the bank allows them, under which a condition holds on a day; nothing when a search over the values the
 * condition speaks of finds none. What is returned is weighed once more: it is always true. What the search
 * costs is taken from the budget, when there is one.
 */
export function witness(
  condition: Condition,
  asOf: IsoDate,
  bank: ReadonlyMap<string, Question>,
  budget: Budget = { left: longest },
): Facts | undefined {
  const start = Math.min(longest, budget.left);
  const search: Search = { asOf, bank, values: valuesIn(condition), left: start };
  const found = firstOf(condition, search);
  budget.left -= start - search.left;
  return found;
}

/** Steps that are left to many searches together. */
export type Budget = { left: number };

/** Steps of one search. */
const longest = 50_000;

function firstOf(condition: Condition, search: Search): Facts | undefined {
  for (const facts of ways(condition, true, {}, search)) {
    if (weigh(condition, { asOf: search.asOf, facts }) === 'yes') return facts;
    if (search.left < 0) return undefined;
  }
  return undefined;
}

type Search = {
  asOf: IsoDate;
  bank: ReadonlyMap<string, Question>;
  values: { numbers: Set<number>; days: Set<string> };
  left: number;
};

/** Every extension of the facts, found by depth-first search, that makes the condition hold (or not). */
function* ways(condition: Condition, holds: boolean, facts: Facts, search: Search): Generator<Facts> {
  search.left -= 1;
  if (search.left < 0) return;
  const wanted = holds ? 'yes' : 'no';
  if (weigh(condition, { asOf: search.asOf, facts }) === wanted) {
    yield facts;
    return;
  }
  switch (condition.op) {
    case 'named':
      yield* ways(condition.of, holds, facts, search);
      return;
    case 'not':
      yield* ways(condition.of, !holds, facts, search);
      return;
    case 'all':
    case 'any':
      if ((condition.op === 'all') === holds) yield* waysOfAll(condition.of, holds, facts, search);
      else for (const part of condition.of) yield* ways(part, holds, facts, search);
      return;
    case 'atLeast':
      for (const some of chosen(condition.of, holds ? condition.count : condition.of.length - condition.count + 1)) {
        if (search.left < 0) return;
        yield* waysOfAll(some, holds, facts, search);
      }
      return;
    default:
      yield* waysOfLeaf(condition, wanted, facts, search);
  }
}

function* waysOfAll(of: readonly Condition[], holds: boolean, facts: Facts, search: Search): Generator<Facts> {
  const [first, ...rest] = of;
  if (!first) yield facts;
  else for (const more of ways(first, holds, facts, search)) yield* waysOfAll(rest, holds, more, search);
}

function* waysOfLeaf(leaf: Leaf, wanted: 'yes' | 'no', facts: Facts, search: Search): Generator<Facts> {
  for (const more of answering(questionsOf(leaf), leaf, facts, search))
    if (weigh(leaf, { asOf: search.asOf, facts: more }) === wanted) yield more;
}

function* answering(questions: string[], leaf: Leaf, facts: Facts, search: Search): Generator<Facts> {
  const [question, ...rest] = questions;
  search.left -= 1;
  if (search.left < 0) return;
  if (question === undefined) {
    yield facts;
    return;
  }
  for (const value of candidates(question, leaf, facts[question], search))
    yield* answering(rest, leaf, { ...facts, [question]: value }, search);
}

/** A value already chosen stays, but a list may still grow. */
function candidates(question: string, leaf: Leaf, given: AnswerValue | undefined, search: Search): AnswerValue[] {
  const answer = search.bank.get(question)?.answer;
  if (Array.isArray(given)) return [given, [...given, ...optionsIn(leaf).filter((it) => !given.includes(it))]];
  if (given !== undefined || !answer) return given === undefined ? [] : [given];
  const na = 'mayNotApply' in answer && answer.mayNotApply ? ['na'] : [];
  switch (answer.kind) {
    case 'yes-no':
      return ['yes', 'no', ...na];
    case 'choice':
      return [...answer.options.map((it) => it.id), ...na];
    case 'choices':
      return [optionsIn(leaf), ...answer.options.map((it) => [it.id])].filter((it) => it.length > 0);
    case 'number':
      return [
        ...[...search.values.numbers].filter((it) => it >= (answer.min ?? it) && it <= (answer.max ?? it)),
        ...na,
      ];
    case 'date':
      return [...search.values.days, ...(answer.mayBeNone ? ['none'] : [])];
    case 'text':
      return ['some text', ...na];
  }
}

function optionsIn(leaf: Leaf): string[] {
  if (leaf.op === 'includes') return leaf.anyOf.slice(0, 1);
  return leaf.op === 'includesAll' ? leaf.allOf : [];
}

function valuesIn(condition: Condition): Search['values'] {
  const values = { numbers: new Set([0, 1]), days: new Set(['2000-01-01', '9000-01-01']) };
  const read = (it: Condition): void => {
    if ('of' in it) for (const part of [it.of].flat()) read(part);
    if (it.op === 'date' && typeof it.to === 'string' && it.to !== 'asOf') values.days.add(it.to);
    if (it.op === 'number')
      for (const limit of numbersIn(it.to)) for (const by of [-1, 0, 1]) values.numbers.add(limit + by);
  };
  read(condition);
  return values;
}

function numbersIn(bound: Bound): number[] {
  if (typeof bound === 'number') return [bound];
  return 'smallerOf' in bound ? bound.smallerOf.flatMap(numbersIn) : [];
}

/** Every way to take so many of the conditions. */
function* chosen(of: readonly Condition[], count: number): Generator<Condition[]> {
  const [first, ...rest] = of;
  if (count <= 0) yield [];
  else if (first) {
    for (const some of chosen(rest, count - 1)) yield [first, ...some];
    yield* chosen(rest, count);
  }
}
