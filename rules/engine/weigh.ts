import type { Answer, AnswerValue, Bound, Condition, DateBound, Facts, Situation } from './language.ts';

/**
 * Weighs a condition in Kleene's three-valued logic: a missing answer is `unknown` until the rest decides without it.
 *
 * A value of another kind than the operator reads (`'na'` where a number is compared, a list where one word is expected)
 * holds for nothing: `no`. For `'na'` that is the law's sense; for the rest it cannot happen, because `check` refuses a
 * pack whose operators do not fit its questions. Never throws, allocates nothing.
 */
export function weigh(condition: Condition, situation: Situation): Answer {
  switch (condition.op) {
    case 'const':
      return condition.answer;
    case 'is':
      return weighIs(situation.facts[condition.question], condition.anyOf);
    case 'includes':
      return weighIncludes(situation.facts[condition.question], condition.anyOf);
    case 'includesAll':
      return weighIncludesAll(situation.facts[condition.question], condition.allOf);
    case 'given':
      return weighGiven(situation.facts[condition.question]);
    case 'number':
      return weighNumber(condition, situation.facts);
    case 'date':
      return weighDate(condition, situation);
    case 'asOf':
      return answer(
        (condition.from === undefined || condition.from <= situation.asOf) &&
          (condition.until === undefined || situation.asOf < condition.until),
      );
    case 'all':
      return weighAll(condition.of, situation);
    case 'any':
      return weighAny(condition.of, situation);
    case 'not':
      return opposite(weigh(condition.of, situation));
    case 'atLeast':
      return weighAtLeast(condition.count, condition.of, situation);
    case 'named':
      return weigh(condition.of, situation);
  }
}

/** Blank text and an empty list say nothing: they count as unanswered, as an absent key does. */
export function isAnswered(value: AnswerValue | undefined): value is AnswerValue {
  if (value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'number' || value.length > 0;
}

/** Yes becomes no, no becomes yes, unknown stays unknown. */
export const opposite = (it: Answer): Answer => (it === 'unknown' ? it : answer(it === 'no'));

const answer = (holds: boolean): Answer => (holds ? 'yes' : 'no');

function weighIs(value: AnswerValue | undefined, anyOf: readonly string[]): Answer {
  if (!isAnswered(value)) return 'unknown';
  return answer(typeof value === 'string' && anyOf.includes(value));
}

function weighIncludes(value: AnswerValue | undefined, anyOf: readonly string[]): Answer {
  if (!isAnswered(value)) return 'unknown';
  if (typeof value !== 'object') return 'no';
  for (const option of anyOf) if (value.includes(option)) return 'yes';
  return 'no';
}

function weighIncludesAll(value: AnswerValue | undefined, allOf: readonly string[]): Answer {
  if (!isAnswered(value)) return 'unknown';
  if (typeof value !== 'object') return 'no';
  for (const option of allOf) if (!value.includes(option)) return 'no';
  return 'yes';
}

function weighGiven(value: AnswerValue | undefined): Answer {
  return isAnswered(value) ? answer(value !== 'none' && value !== 'na') : 'unknown';
}

function weighNumber({ question, by, to }: Condition & { op: 'number' }, facts: Facts): Answer {
  const value = facts[question];
  if (!isAnswered(value)) return 'unknown';
  if (typeof value !== 'number') return 'no';
  const limit = ceiling(to, facts);
  const holds = compare(value, by, limit);
  if (!isOpen(to, facts)) return answer(holds && limit !== Number.POSITIVE_INFINITY);
  // What is still missing can only lower the limit: a value over it stays over it.
  const rising = by === 'gte' || by === 'gt';
  return holds === rising ? answer(holds) : 'unknown';
}

/** The lowest bound known so far; a part that is not applicable sets no bound. Infinity when none is known. */
function ceiling(bound: Bound, facts: Facts): number {
  if (typeof bound === 'number') return bound;
  if ('question' in bound) {
    const value = facts[bound.question];
    return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  }
  let lowest = Number.POSITIVE_INFINITY;
  for (const part of bound.smallerOf) lowest = Math.min(lowest, ceiling(part, facts));
  return lowest;
}

function isOpen(bound: Bound, facts: Facts): boolean {
  if (typeof bound === 'number') return false;
  if ('question' in bound) return !isAnswered(facts[bound.question]);
  for (const part of bound.smallerOf) if (isOpen(part, facts)) return true;
  return false;
}

function weighDate({ question, by, to }: Condition & { op: 'date' }, situation: Situation): Answer {
  const value = situation.facts[question];
  if (!isAnswered(value)) return 'unknown';
  if (!isDay(value)) return 'no';
  const limit = dayOf(to, situation);
  if (!isAnswered(limit)) return 'unknown';
  // As text, 'none' sorts after every day, which is what an open-ended date means.
  return answer(isDay(limit) && compare(value, by, limit));
}

function dayOf(bound: DateBound, { asOf, facts }: Situation): AnswerValue | undefined {
  if (typeof bound === 'object') return facts[bound.question];
  return bound === 'asOf' ? asOf : bound;
}

const isDay = (value: AnswerValue): value is string =>
  typeof value === 'string' && (value === 'none' || (value.length === 10 && value[4] === '-'));

function compare<T extends number | string>(left: T, by: 'gte' | 'gt' | 'lte' | 'lt', right: T): boolean {
  switch (by) {
    case 'gte':
      return left >= right;
    case 'gt':
      return left > right;
    case 'lte':
      return left <= right;
    case 'lt':
      return left < right;
  }
}

function weighAll(of: readonly Condition[], situation: Situation): Answer {
  let result: Answer = 'yes';
  for (const part of of) {
    const weighed = weigh(part, situation);
    if (weighed === 'no') return 'no';
    if (weighed === 'unknown') result = 'unknown';
  }
  return result;
}

function weighAny(of: readonly Condition[], situation: Situation): Answer {
  let result: Answer = 'no';
  for (const part of of) {
    const weighed = weigh(part, situation);
    if (weighed === 'yes') return 'yes';
    if (weighed === 'unknown') result = 'unknown';
  }
  return result;
}

function weighAtLeast(count: number, of: readonly Condition[], situation: Situation): Answer {
  let holding = 0;
  let open = 0;
  for (const part of of) {
    const weighed = weigh(part, situation);
    if (weighed === 'yes') holding += 1;
    else if (weighed === 'unknown') open += 1;
  }
  if (holding >= count) return 'yes';
  return holding + open < count ? 'no' : 'unknown';
}
