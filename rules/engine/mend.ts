import type { Condition, Situation } from './language.ts';
import { weigh } from './weigh.ts';

/** One line of a checklist to change; any one of them does. */
export type MendStep = { act: 'tick' | 'untick'; oneOf: string[] };

/**
 * The fewest lines of one checklist to tick or untick for a condition to hold, all other answers as they are. What other
 * questions have to mend is left to them: empty when this checklist is not to blame or cannot help.
 */
export function mend(condition: Condition, situation: Situation, question: string): MendStep[] {
  const value = situation.facts[question];
  if (!Array.isArray(value)) return [];
  return stepsTo('yes', condition, { situation, question, ticked: value }) ?? [];
}

type Checklist = { situation: Situation; question: string; ticked: readonly string[] };

/** Nothing when the checklist has no line that would help. */
function stepsTo(wanted: 'yes' | 'no', condition: Condition, list: Checklist): MendStep[] | undefined {
  if (weigh(condition, list.situation) === wanted) return [];
  switch (condition.op) {
    case 'includes':
    case 'includesAll':
      return condition.question === list.question ? ofLeaf(wanted, condition, list.ticked) : undefined;
    case 'named':
      return stepsTo(wanted, condition.of, list);
    case 'not':
      return stepsTo(wanted === 'yes' ? 'no' : 'yes', condition.of, list);
    case 'all':
      return wanted === 'yes' ? every(wanted, condition.of, list) : cheapest(1, wanted, condition.of, list);
    case 'any':
      return wanted === 'no' ? every(wanted, condition.of, list) : cheapest(1, wanted, condition.of, list);
    case 'atLeast': {
      const standing = condition.of.filter((it) => weigh(it, list.situation) === 'yes').length;
      const least = wanted === 'yes' ? condition.count - standing : standing - condition.count + 1;
      return cheapest(least, wanted, condition.of, list);
    }
    default:
      return undefined;
  }
}

function ofLeaf(
  wanted: 'yes' | 'no',
  leaf: Condition & { op: 'includes' | 'includesAll' },
  ticked: readonly string[],
): MendStep[] {
  const options = leaf.op === 'includes' ? leaf.anyOf : leaf.allOf;
  const act = wanted === 'yes' ? 'tick' : 'untick';
  const changeable = options.filter((it) => ticked.includes(it) === (act === 'untick'));
  const oneIsEnough = (leaf.op === 'includes') === (wanted === 'yes');
  return oneIsEnough ? [{ act, oneOf: changeable }] : changeable.map((it) => ({ act, oneOf: [it] }));
}

/** All parts have to come round; those that this checklist cannot turn are for other questions to mend. */
function every(wanted: 'yes' | 'no', parts: readonly Condition[], list: Checklist): MendStep[] | undefined {
  const steps = parts.flatMap((it) => stepsTo(wanted, it, list) ?? []);
  return steps.length > 0 ? steps : undefined;
}

function cheapest(
  least: number,
  wanted: 'yes' | 'no',
  parts: readonly Condition[],
  list: Checklist,
): MendStep[] | undefined {
  const open = parts.filter((it) => weigh(it, list.situation) !== wanted);
  const ways = open.flatMap((it) => {
    const steps = stepsTo(wanted, it, list);
    return steps ? [steps] : [];
  });
  if (ways.length < least) return undefined;
  return ways
    .sort((left, right) => left.length - right.length)
    .slice(0, least)
    .flat();
}
