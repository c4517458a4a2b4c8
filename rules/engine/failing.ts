import type { Answer, Condition, Situation } from './language.ts';
import { questionsOf } from './questions-of.ts';
import { isAnswered, weigh } from './weigh.ts';

/**
 * The answered questions because of which a condition does not hold: another answer to one of them is needed.
 * Empty while it may hold, and when no answer is to blame.
 */
export function failing(condition: Condition, situation: Situation): Set<string> {
  const found = new Set<string>();
  if (weigh(condition, situation) === 'no') collect(condition, 'no', situation, found);
  return found;
}

type Decided = Exclude<Answer, 'unknown'>;

/** Walks only the parts that made the condition come out as it did. */
function collect(condition: Condition, outcome: Decided, situation: Situation, found: Set<string>): void {
  switch (condition.op) {
    case 'const':
    case 'asOf':
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of condition.of) if (weigh(part, situation) === outcome) collect(part, outcome, situation, found);
      return;
    case 'not':
      collect(condition.of, outcome === 'no' ? 'yes' : 'no', situation, found);
      return;
    case 'named':
      collect(condition.of, outcome, situation, found);
      return;
    default:
      for (const question of questionsOf(condition)) if (isAnswered(situation.facts[question])) found.add(question);
  }
}
