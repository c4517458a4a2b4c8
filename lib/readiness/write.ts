import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Judgement } from './judge.ts';
import { differs, rowsFrom, rowsOf, sameKey, type Table, tables } from './rows.ts';

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

const statement = `with ${tables.map(replace).join(',\n')} select 1`;

/** Deletes what is no longer said and writes only what differs, so that an unchanged row is not even locked. */
function replace(table: Table): string {
  const { name, key, rest } = table;
  const [keys, others] = [Object.keys(key), Object.keys(rest)];
  const columns = [...keys, ...others];
  return `new_${name} as materialized (select * from ${rowsFrom('$2', table)}),
gone_${name} as (delete from ${name} old where product_id = any ($1::uuid[]) and not exists (select from new_${name} new where ${sameKey(table)})),
put_${name} as (insert into ${name} (${columns.join(', ')})
  select ${columns.map((it) => `new.${it}`).join(', ')} from new_${name} new left join ${name} old on ${sameKey(table)}
  where old.product_id is null or ${differs(table)}
  on conflict (tenant_id, ${keys.join(', ')}) do update set ${others.map((it) => `${it} = excluded.${it}`).join(', ')})`;
}
