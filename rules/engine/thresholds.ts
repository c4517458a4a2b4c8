import { conditionsOf } from './check-conditions.ts';
import type { Bound, Condition, IsoDate } from './language.ts';
import type { Pack } from './pack.ts';

/** A value at which the law turns, with its neighbours: a number of a question, or a day. */
export type Threshold = { where: string; question?: string; values: [below: string, on: string, above: string] };

/**
 * Every number and every day at which something in a pack turns, each once: what its conditions compare with, the first and last days
 * of phases and requirements, its own first and last day. Numbers move by one, days by one day.
 */
export function thresholdsOf(pack: Pack): Threshold[] {
  const found = new Map<string, Threshold>();
  const add = (threshold: Threshold) => {
    const key = `${threshold.question ?? ''} ${threshold.values[1]}`;
    if (!found.has(key)) found.set(key, threshold);
  };
  for (const { where, condition } of conditionsOf(pack)) for (const it of inCondition(condition, where)) add(it);
  for (const [id, { from }] of Object.entries(pack.phases)) add(day(`phase ${id}`, from));
  for (const { id, from, until } of pack.requirements) for (const it of [from, until]) if (it) add(day(`${id}`, it));
  for (const it of [pack.effectiveFrom, pack.repealedOn]) if (it) add(day('the regulation itself', it));
  return [...found.values()];
}

function inCondition(condition: Condition, where: string): Threshold[] {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap((part) => inCondition(part, where));
    case 'not':
    case 'named':
      return inCondition(condition.of, where);
    case 'number':
      return numbersIn(condition.to).map((bound) => ({
        ...{ where, question: condition.question },
        values: [String(bound - 1), String(bound), String(bound + 1)],
      }));
    case 'date':
      return typeof condition.to === 'object' || condition.to === 'asOf'
        ? []
        : [{ ...day(where, condition.to), question: condition.question }];
    case 'asOf':
      return [condition.from, condition.until].flatMap((it) => (it ? [day(where, it)] : []));
    default:
      return [];
  }
}

const day = (where: string, on: IsoDate): Threshold => ({ where, values: daysAround(on) });

/** The day before, the day, the day after. */
export const daysAround = (on: IsoDate): [before: string, on: string, after: string] => [
  moved(on, -1),
  on,
  moved(on, 1),
];

function moved(on: IsoDate, days: number): string {
  const [year, month, date] = on.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + days)).toISOString().slice(0, 10);
}

function numbersIn(bound: Bound): number[] {
  if (typeof bound === 'number') return [bound];
  return 'question' in bound ? [] : bound.smallerOf.flatMap(numbersIn);
}

/**
 * A sentence for every threshold that the tests of a pack do not try on the spot and on both sides; `text` is all of its test tables and
 * worked cases.
 */
export function untried(pack: Pack, text: string): string[] {
  const said = new Set(text.match(/\d{4}-\d{2}-\d{2}|\d+(?:_\d{3})*(?:\.\d+)?/g)?.map((it) => it.replaceAll('_', '')));
  return thresholdsOf(pack).flatMap(({ where, question, values }) => {
    // No answer is below nothing.
    const missing = values.filter((it) => !said.has(it) && !it.startsWith('-'));
    if (missing.length === 0) return [];
    return [
      `${pack.id}: no test tries ${missing.join(', ')} (${question ? `${question}, ` : ''}${where} turns at ${values[1]}).`,
    ];
  });
}
