import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Judgement } from './judge.ts';
import { law } from './law.ts';

/**
 * Makes the stored readiness, standings and gaps of these products equal to what was judged, in one statement. Rows that already say
 * so are not touched; a product without a judgement (archived) keeps none. The caller holds the products' row locks.
 */
export async function writeJudgements(
  db: TenantDb,
  ids: readonly string[],
  judgements: readonly Judgement[],
): Promise<void> {
  await db.$executeRawUnsafe(statement, ids, JSON.stringify(rowsOf(judgements)));
}

function rowsOf(judgements: readonly Judgement[]) {
  return {
    overall: judgements.map(({ productId, asOf, overall, gaps }) => ({
      product_id: productId,
      as_of: asOf,
      verdict: overall.verdict,
      blockers: overall.blockers,
      gaps: gaps.length,
      next_date: overall.nextDate,
      rank: overall.rank,
      law: law(),
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

type Table = { name: string; key: Record<string, string>; rest: Record<string, string> };

const numbers = { total: 'int', answered: 'int', satisfied: 'int', proven: 'int', blockers: 'int', next_date: 'date' };

const tables: Table[] = [
  {
    name: 'overall',
    key: { product_id: 'uuid' },
    rest: { as_of: 'date', verdict: 'text', blockers: 'int', gaps: 'int', next_date: 'date', rank: 'int', law: 'text' },
  },
  {
    name: 'readiness',
    key: { product_id: 'uuid', market: 'text' },
    rest: { as_of: 'date', verdict: 'text', ...numbers, worst: 'text', rank: 'int' },
  },
  {
    name: 'standing',
    key: { product_id: 'uuid', market: 'text', regulation: 'text' },
    rest: { pack_version: 'text', verdict: 'text', standing: 'text', ...numbers },
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

const statement = `with ${tables.map(replace).join(',\n')} select 1`;

/** Deletes what is no longer said and writes only what differs, so that an unchanged row is not even locked. */
function replace({ name, key, rest }: Table): string {
  const [keys, others] = [Object.keys(key), Object.keys(rest)];
  const columns = Object.entries({ ...key, ...rest }).map(([column, type]) => `${column} ${type}`);
  const same = keys.map((it) => `old.${it} = new.${it}`).join(' and ');
  const differs = `(${others.map((it) => `old.${it}`).join(', ')}) is distinct from (${others.map((it) => `new.${it}`).join(', ')})`;
  return `new_${name} as materialized (select * from json_to_recordset($2::json -> '${name}') as new (${columns.join(', ')})),
gone_${name} as (delete from ${name} old where product_id = any ($1::uuid[]) and not exists (select from new_${name} new where ${same})),
put_${name} as (insert into ${name} (${[...keys, ...others].join(', ')})
  select ${[...keys, ...others].map((it) => `new.${it}`).join(', ')} from new_${name} new left join ${name} old on ${same}
  where old.product_id is null or ${differs}
  on conflict (tenant_id, ${keys.join(', ')}) do update set ${others.map((it) => `${it} = excluded.${it}`).join(', ')})`;
}
