import type { Condition, Situation } from '#rules/engine/language.ts';
import { questionsOf } from '#rules/engine/questions-of.ts';
import { weigh } from '#rules/engine/weigh.ts';

/** The answered questions because of which a condition does not hold: another answer to one of them is needed. Empty when it may hold. */
export function failing(condition: Condition, situation: Situation): Set<string> {
  const found = new Set<string>();
  if (weigh(condition, situation) === 'no') collect(condition, 'no', situation, found);
  return found;
}

/** Walks only the parts that made the condition come out as it did. */
function collect(condition: Condition, outcome: 'yes' | 'no', situation: Situation, found: Set<string>): void {
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
      for (const question of questionsOf(condition)) if (situation.facts[question] !== undefined) found.add(question);
  }
}
