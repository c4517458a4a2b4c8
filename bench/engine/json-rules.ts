import { Engine, type NestedCondition } from 'json-rules-engine';
import { reachOf, satisfiedOf, scopeOf } from '#rules/engine/formula.ts';
import { all, any, type Bound, type Condition, type Facts, type IsoDate, not } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';

/**
 * The same requirements for json-rules-engine: one rule each, which fires when it concerns the product and nothing satisfies
 * it, and one rule per pack for its scope, so that the scope is not weighed again for every requirement. Its logic has two
 * values, so it is asked about fully answered products only. Resolves to the ids of the unmet requirements.
 */
export function peerOf(packs: readonly Pack[], asOf: IsoDate): (facts: Facts) => Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addFact('asOf', asOf);
  engine.addFact('always', true);
  addOperators(engine);
  for (const pack of packs) {
    engine.addRule({
      conditions: { all: [translate(scopeOf(pack))] },
      event: { type: 'in scope', params: { pack: pack.id } },
    });
    for (const it of pack.requirements) {
      const missed = all(reachOf(pack, it), not(satisfiedOf(it)));
      engine.addRule({ conditions: { all: [translate(missed)] }, event: { type: it.id, params: { pack: pack.id } } });
    }
  }
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    const inScope = new Set(events.filter((it) => it.type === 'in scope').map((it) => it.params?.pack));
    return events.filter((it) => it.type !== 'in scope' && inScope.has(it.params?.pack)).map((it) => it.type);
  };
}

function addOperators(engine: Engine): void {
  engine.addOperator('sharesOne', (answer: string[], options: string[]) => options.some((it) => answer.includes(it)));
  engine.addOperator('holdsAll', (answer: string[], options: string[]) => options.every((it) => answer.includes(it)));
  engine.addOperator('given', (answer: unknown) => answer !== 'na' && answer !== 'none');
  engine.addOperator('dayGte', (answer: string, day: string) => answer >= day);
  engine.addOperator('dayGt', (answer: string, day: string) => answer > day);
  engine.addOperator('dayLte', (answer: string, day: string) => answer <= day);
  engine.addOperator('dayLt', (answer: string, day: string) => answer < day);
}

const numberOperators = { gte: 'greaterThanInclusive', gt: 'greaterThan', lte: 'lessThanInclusive', lt: 'lessThan' };
const dayOperators = { gte: 'dayGte', gt: 'dayGt', lte: 'dayLte', lt: 'dayLt' };

const constant = (value: boolean): NestedCondition => ({ fact: 'always', operator: 'equal', value });

function translate(it: Condition): NestedCondition {
  switch (it.op) {
    case 'const':
      return constant(it.answer === 'yes');
    case 'is':
      return { fact: it.question, operator: 'in', value: it.anyOf };
    case 'includes':
      return { fact: it.question, operator: 'sharesOne', value: it.anyOf };
    case 'includesAll':
      return { fact: it.question, operator: 'holdsAll', value: it.allOf };
    case 'given':
      return { fact: it.question, operator: 'given', value: true };
    case 'number':
      return translateNumber(it.question, it.by, it.to);
    case 'date': {
      const value = typeof it.to === 'object' ? { fact: it.to.question } : it.to === 'asOf' ? { fact: 'asOf' } : it.to;
      return { fact: it.question, operator: dayOperators[it.by], value };
    }
    case 'asOf':
      return translatePeriod(it.from, it.until);
    case 'all':
      return it.of.length > 0 ? { all: it.of.map(translate) } : constant(true);
    case 'any':
      return it.of.length > 0 ? { any: it.of.map(translate) } : constant(false);
    case 'not':
      return { not: translate(it.of) };
    case 'atLeast':
      return translate(any(...chosen(it.of, it.count).map((some) => all(...some))));
    case 'named':
      return translate(it.of);
  }
}

/** Every choice of so many. */
function chosen<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, place) => chosen(list.slice(place + 1), count - 1).map((rest) => [first, ...rest]));
}

/** At least the smaller of several is: at least one of them. At most the smaller: at most each. */
function translateNumber(question: string, by: keyof typeof numberOperators, to: Bound): NestedCondition {
  if (typeof to === 'number') return { fact: question, operator: numberOperators[by], value: to };
  if ('question' in to) return { fact: question, operator: numberOperators[by], value: { fact: to.question } };
  const parts = to.smallerOf.map((part) => translateNumber(question, by, part));
  return by === 'gte' || by === 'gt' ? { any: parts } : { all: parts };
}

function translatePeriod(from: IsoDate | undefined, until: IsoDate | undefined): NestedCondition {
  const parts: NestedCondition[] = [];
  if (from) parts.push({ fact: 'asOf', operator: 'dayGte', value: from });
  if (until) parts.push({ fact: 'asOf', operator: 'dayLt', value: until });
  return parts.length > 0 ? { all: parts } : constant(true);
}
