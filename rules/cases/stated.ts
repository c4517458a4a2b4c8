import { type Condition, yes } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import type { Reading } from './alias.ts';
import { withConditions } from './itemwise.ts';

/** The fact a case states outright where our packs work the answer out from several questions. */
const statedKey = (name: string): string => `stated:${name}`;

/** Reads a true or false of the fact base as the named condition of our packs. */
export const states =
  (name: string): Reading =>
  (value) =>
    typeof value === 'boolean' ? [{ question: statedKey(name), value: value ? 'yes' : 'no' }] : undefined;

/** The pack as it reads a case that states the conditions of these names. */
export const withStated = (pack: Pack, names: readonly string[]): Pack =>
  names.length === 0 ? pack : withConditions(pack, (it) => statedCondition(it, names));

function statedCondition(condition: Condition, names: readonly string[]): Condition {
  switch (condition.op) {
    case 'named':
      if (names.includes(condition.name)) return { ...condition, of: yes(statedKey(condition.name)) };
      return { ...condition, of: statedCondition(condition.of, names) };
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...condition, of: condition.of.map((it) => statedCondition(it, names)) };
    case 'not':
      return { ...condition, of: statedCondition(condition.of, names) };
    default:
      return condition;
  }
}
