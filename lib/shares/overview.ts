import 'server-only';
import type { ShareDb, ShareScope } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { requirementTitle } from '#lib/law/names.ts';
import type { Cell } from '#lib/readiness/readiness.ts';

export type ShareRow = { id: string; name: string; model: string; family: string; cells: Cell[] };

export type ShareOverview = {
  rows: ShareRow[];
  /** The day whose law the verdicts were judged by; null while nothing is judged. */
  asOf: string | null;
};

/** Every product of a link with what is stored for each market in its scope, worst first; one statement. */
export async function shareOverview(db: ShareDb, { productIds }: ShareScope): Promise<ShareOverview> {
  const rows = await db.$queryRaw<(ShareRow & { asOf: string | null })[]>`
    select p.id, p.name, p.model, p.family, max(r.as_of)::text as "asOf", coalesce(json_agg(json_build_object(
        'market', r.market, 'verdict', r.verdict, 'blockers', r.blockers, 'worst', r.worst, 'nextDate', r.next_date,
        'numbers', json_build_object('total', r.total, 'answered', r.answered, 'satisfied', r.satisfied, 'proven', r.proven)))
      filter (where r.market is not null), '[]') as cells
    from product p left join readiness r on r.product_id = p.id
    where p.id = any (${productIds}::uuid[]) and p.archived_at is null
    group by p.tenant_id, p.id order by min(r.rank) nulls last, p.name, p.id`;
  const law = await lawOf(db);
  const days = rows.flatMap(({ asOf }) => asOf ?? []).sort();
  return { rows: rows.map(({ asOf: _, ...row }) => named(row, law)), asOf: days.at(-1) ?? null };
}

const named = (row: ShareRow, law: Law): ShareRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, worst: cell.worst && requirementTitle(law, cell.worst) })),
});
