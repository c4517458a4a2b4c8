import { reachOf } from './formula.ts';
import type { Bound, Condition } from './language.ts';
import type { Pack, Requirement } from './pack.ts';

/** Every question a condition reads, each once, in the order of reading. */
export function questionsOf(condition: Condition): string[] {
  const found = new Set<string>();
  collect(condition, found);
  return [...found];
}

/** Every question a requirement reads, its roles and phase included. */
export function questionsOfRequirement(pack: Pack, requirement: Requirement): string[] {
  const { metWhen, deemedWhen } = requirement;
  const found = new Set<string>();
  collect(reachOf(pack, requirement), found);
  collect(metWhen, found);
  if (deemedWhen) collect(deemedWhen, found);
  return [...found];
}

/** Every question a pack reads: scope, exclusions, requirements, routes. */
export function questionsOfPack(pack: Pack): string[] {
  const found = new Set<string>();
  collect(pack.inScope, found);
  for (const { when } of pack.exclusions) collect(when, found);
  for (const it of pack.requirements) for (const question of questionsOfRequirement(pack, it)) found.add(question);
  for (const { when } of pack.routes) collect(when, found);
  if (pack.routeQuestion) found.add(pack.routeQuestion);
  return [...found];
}

function collect(condition: Condition, found: Set<string>): void {
  switch (condition.op) {
    case 'const':
    case 'asOf':
      return;
    case 'all':
    case 'any':
    case 'atLeast':
      for (const part of condition.of) collect(part, found);
      return;
    case 'not':
    case 'named':
      collect(condition.of, found);
      return;
    case 'number':
      found.add(condition.question);
      collectBound(condition.to, found);
      return;
    case 'date':
      found.add(condition.question);
      if (typeof condition.to === 'object') found.add(condition.to.question);
      return;
    default:
      found.add(condition.question);
  }
}

function collectBound(bound: Bound, found: Set<string>): void {
  if (typeof bound === 'number') return;
  if ('question' in bound) found.add(bound.question);
  else for (const part of bound.smallerOf) collectBound(part, found);
}
