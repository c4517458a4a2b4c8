import type { Bound, Condition, DateBound, Situation } from './language.ts';
import { isAnswered, weigh } from './weigh.ts';

/**
 * Calls back with each unanswered question that can still turn an open condition. A part that is already decided is
 * passed over whatever is missing inside it: no answer can change it. May name a question more than once.
 */
export function undecided(condition: Condition, situation: Situation, found: (question: string) => void): void {
  if (weigh(condition, situation) !== 'unknown') return;
  switch (condition.op) {
    case 'const':
    case 'asOf':
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of condition.of) undecided(part, situation, found);
      return;
    case 'not':
    case 'named':
      undecided(condition.of, situation, found);
      return;
    case 'number':
    case 'date':
      missing(condition.question, situation, found);
      missingIn(condition.to, situation, found);
      return;
    default:
      missing(condition.question, situation, found);
  }
}

function missing(question: string, { facts }: Situation, found: (question: string) => void): void {
  if (!isAnswered(facts[question])) found(question);
}

function missingIn(bound: Bound | DateBound, situation: Situation, found: (question: string) => void): void {
  if (typeof bound !== 'object') return;
  if ('question' in bound) missing(bound.question, situation, found);
  else for (const part of bound.smallerOf) missingIn(part, situation, found);
}
