import { satisfiedOf } from '#rules/engine/formula.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import { questionsOf } from '#rules/engine/questions-of.ts';

const known = new WeakMap<Requirement, string[]>();

/** The questions whose answers decide whether a requirement is satisfied. */
export function decidingQuestions(requirement: Requirement): string[] {
  const found = known.get(requirement) ?? questionsOf(satisfiedOf(requirement));
  known.set(requirement, found);
  return found;
}
