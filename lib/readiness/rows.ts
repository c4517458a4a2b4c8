import type { Judgement } from './judge.ts';
import { looksOf } from './regulation-looks.ts';
import { statesOf } from './requirement-states.ts';

/** A stored table of readiness: its key and its other columns, with their types. The tenant is the fence's business. */
export type Table = {
  name: 'overall' | 'readiness' | 'standing' | 'gap';
  key: Record<string, string>;
  rest: Record<string, string>;
};

/** The rows by which judgements are stored, by table. */
export function rowsOf(judgements: readonly Judgement[]) {
  return {
    overall: judgements.map(({ productId, asOf, law, markets, overall, gaps }) => ({
      product_id: productId,
      as_of: asOf,
      verdict: overall.verdict,
      blockers: overall.blockers,
      gaps: gaps.length,
      next_date: overall.nextDate,
      rank: overall.rank,
      law: law.fingerprint,
      looks: looksOf({ law, markets }),
    })),
    readiness: judgements.flatMap(({ productId, asOf, markets }) =>
      markets.map(({ market, verdict, numbers, blockers, worst, nextDate, rank }) => ({
        ...{ product_id: productId, market, as_of: asOf, verdict, ...numbers },
        ...{ blockers, worst, next_date: nextDate, rank },
      })),
    ),
    standing: judgements.flatMap(({ productId, markets }) =>
      markets.flatMap(({ market, regulations }) =>
        regulations.map(({ pack, assessment, numbers, blockers }) => ({
          ...{ product_id: productId, market, regulation: pack.id, pack_version: pack.version },
          ...{ verdict: assessment.verdict, standing: assessment.standing, ...numbers, blockers },
          next_date: assessment.outlook.nextOn ?? null,
          states: statesOf(assessment),
        })),
      ),
    ),
    gap: judgements.flatMap(({ productId, gaps }) =>
      gaps.map(({ questionId, dueOn, ...gap }) => ({
        ...{ product_id: productId, question_id: questionId, ...gap },
        due_on: dueOn,
      })),
    ),
  };
}

const numbers = { total: 'int', answered: 'int', satisfied: 'int', proven: 'int', blockers: 'int', next_date: 'date' };

/** The tables judgements are stored in. */
export const tables: Table[] = [
  {
    name: 'overall',
    key: { product_id: 'uuid' },
    rest: {
      as_of: 'date',
      verdict: 'text',
      blockers: 'int',
      gaps: 'int',
      next_date: 'date',
      rank: 'int',
      law: 'text',
      looks: 'text',
    },
  },
  {
    name: 'readiness',
    key: { product_id: 'uuid', market: 'text' },
    rest: { as_of: 'date', verdict: 'text', ...numbers, worst: 'text', rank: 'int' },
  },
  {
    name: 'standing',
    key: { product_id: 'uuid', market: 'text', regulation: 'text' },
    rest: { pack_version: 'text', verdict: 'text', standing: 'text', ...numbers, states: 'text' },
  },
  {
    name: 'gap',
    key: { product_id: 'uuid', question_id: 'text', kind: 'text' },
    rest: {
      ...{
        topic: 'text',
        scope: 'text',
        severity: 'text',
        markets: 'text[]',
        regulations: 'text[]',
        requirements: 'text[]',
      },
      ...{ due_on: 'date', score: 'int' },
    },
  },
];

/** The rows of one table in a JSON document made by `rowsOf`, as something to select from. */
export function rowsFrom(parameter: string, { name, key, rest }: Table): string {
  const columns = Object.entries({ ...key, ...rest }).map(([column, type]) => `${column} ${type}`);
  return `json_to_recordset(${parameter}::json -> '${name}') as new (${columns.join(', ')})`;
}

/** Whether two rows say something different outside their key. */
export function differs({ rest }: Table): string {
  const columns = Object.keys(rest);
  return `(${columns.map((it) => `old.${it}`).join(', ')}) is distinct from (${columns.map((it) => `new.${it}`).join(', ')})`;
}

/** Whether two rows have the same key. */
export const sameKey = ({ key }: Table): string =>
  Object.keys(key)
    .map((it) => `old.${it} = new.${it}`)
    .join(' and ');
