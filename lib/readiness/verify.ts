import 'server-only';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { judge } from './judge.ts';
import { differs, rowsFrom, rowsOf, sameKey, type Table, tables } from './rows.ts';

export type VerifiedReadiness = {
  products: number;
  /** Products that wait to be judged by the rules of now: nothing is wrong with them, nothing is proven either. */
  waiting: number;
  /** One sentence per stored row that does not say what its answers say. */
  findings: string[];
};

/** Judges every product of a tenant anew, on the day its readiness was written for, and compares with what is stored. */
export async function verifyReadiness(scope: { tenantId: TenantId }): Promise<VerifiedReadiness> {
  const sum: VerifiedReadiness = { products: 0, waiting: 0, findings: [] };
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const batch = await inTenant(scope, (db) => verifyBatch(db, after));
    sum.products += batch.ids.length;
    sum.waiting += batch.waiting;
    sum.findings.push(...batch.findings);
    const last = batch.ids.at(-1);
    if (!last) return sum;
    after = last;
  }
}

type Written = { id: string; asOf: IsoDate | null; law: string | null };

async function verifyBatch(db: TenantDb, after: string) {
  // The locks keep answer and verdict together: one that is being saved is waited for.
  const written = await db.$queryRaw<Written[]>`
    select p.id, o.as_of::text as "asOf", o.law from product p left join overall o on o.product_id = p.id
    where p.id > ${after}::uuid order by p.id limit 50 for share of p`;
  const law = await lawOf(db);
  const { products } = await loadStates(
    db,
    written.map(({ id }) => id),
  );
  const stateOf = new Map(products.map((it) => [it.id, it]));
  const ids: string[] = [];
  const judgements = written.flatMap((row) => {
    const state = stateOf.get(row.id);
    if (state && (row.asOf === null || row.law !== law.fingerprint)) return [];
    ids.push(row.id);
    return state && row.asOf ? [judge(state, law, row.asOf)] : [];
  });
  const wrong = await db.$queryRawUnsafe<Difference[]>(comparison, ids, JSON.stringify(rowsOf(judgements)));
  return { ids: written.map(({ id }) => id), waiting: written.length - ids.length, findings: wrong.map(sentence) };
}

type Difference = { table: Table['name']; key: string; what: 'missing' | 'extra' | 'different' };

const comparison = tables.map(compare).join('\nunion all ');

function compare(table: Table): string {
  const { name, key } = table;
  const keys = Object.keys(key).map((it) => `coalesce(old.${it}, new.${it})::text`);
  return `select '${name}' as table, concat_ws(' ', ${keys.join(', ')}) as key,
  case when old.product_id is null then 'missing' when new.product_id is null then 'extra' else 'different' end as what
from (select * from ${rowsFrom('$2', table)}) new
full join (select * from ${name} where product_id = any ($1::uuid[])) old on ${sameKey(table)}
where old.product_id is null or new.product_id is null or ${differs(table)}`;
}

function sentence({ table, key, what }: Difference): string {
  const ends = {
    missing: 'is missing',
    extra: 'should not be there',
    different: 'does not say what the answers say',
  };
  return `The ${table} row of ${key} ${ends[what]}.`;
}
