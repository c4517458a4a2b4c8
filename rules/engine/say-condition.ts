import type { Condition } from './language.ts';
import { type Labels, sayLeaf } from './words.ts';

/** A condition as a nested markdown list, one clause a line. */
export function sayCondition(condition: Condition, labels: Labels, depth = 0): string[] {
  const line = (text: string) => `${'  '.repeat(depth)}- ${text}`;
  const under = (head: string, of: readonly Condition[]) => [
    line(head),
    ...of.flatMap((part) => sayCondition(part, labels, depth + 1)),
  ];
  switch (condition.op) {
    case 'all':
    case 'any': {
      const [only] = condition.of;
      if (!only) return [line(condition.op === 'all' ? 'always' : 'never')];
      if (condition.of.length === 1) return sayCondition(only, labels, depth);
      return under(condition.op === 'all' ? 'all of:' : 'at least one of:', condition.of);
    }
    case 'atLeast':
      return under(`at least ${condition.count} of:`, condition.of);
    case 'not':
      return sayNot(condition.of, under);
    case 'named':
      return under(`${condition.reads}${condition.cites ? ` [${condition.cites}]` : ''}, that is:`, [condition.of]);
    default:
      return [line(sayLeaf(condition, labels))];
  }
}

function sayNot(of: Condition, under: (head: string, of: readonly Condition[]) => string[]): string[] {
  if (of.op === 'any') return under('none of:', of.of);
  return of.op === 'all' && of.of.length > 1 ? under('not all of:', of.of) : under('not:', [of]);
}
