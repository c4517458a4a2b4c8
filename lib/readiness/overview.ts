import 'server-only';
import { empty, join, type Sql, sql } from '#lib/db/sql.ts';
import type { ReadDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { requirementTitle } from '#lib/law/names.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { judge } from './judge.ts';
import type { Cell } from './readiness.ts';
import { rankRange } from './readiness.ts';

/** What narrows and orders the matrix. Empty lists narrow nothing; with a market its verdict decides, else the worst of all. */
export type OverviewFilter = {
  search: string;
  market?: string;
  verdicts: Cell['verdict'][];
  families: string[];
  /** Membership ids; `none` for products without an owner. */
  owners: string[];
  sort: 'worst' | 'name';
  descending: boolean;
};

export type OverviewCell = Omit<Cell, 'worst'> & {
  /** Title of the gravest thing in force that is not met. */
  worst: string | null;
};

export type OverviewRow = { id: string; name: string; model: string; family: string; cells: OverviewCell[] };

/** Products beyond this are not counted: the list is narrowed, not leafed through. */
export const mostCounted = 10_000;

/** One page of products with what is stored for each market, worst first; one statement whatever the number of products. */
export async function overviewPage(
  db: ReadDb,
  filter: OverviewFilter,
  page: { offset: number; limit: number },
): Promise<{ rows: OverviewRow[]; total: number }> {
  const law = await lawOf(db);
  const from = matching(filter);
  const [found] = await db.$queryRaw<{ total: number; rows: OverviewRow[] }[]>(sql`
    with listed as (select s.product_id as id ${from} ${orderOf(filter)} limit ${page.limit} offset ${page.offset}),
    placed as (select listed.id, row_number() over () as place from listed)
    select (select count(*)::int from (select ${from} limit ${mostCounted}) counted) as total,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'model', p.model, 'family', p.family, 'cells', ${cells}) order by l.place)
        from placed l join product p on p.id = l.id), '[]') as rows`);
  return { total: found?.total ?? 0, rows: (found?.rows ?? []).map((row) => named(row, law)) };
}

/** The same products on another day: judged for this page only, in one more statement. Their place in the list stays today's. */
export async function overviewAsOf(db: ReadDb, rows: readonly OverviewRow[], asOf: IsoDate) {
  const { products } = await loadStates(
    db,
    rows.map(({ id }) => id),
  );
  const law = await lawOf(db);
  const judgements = products.map((product) => judge(product, law, asOf));
  const marketsOf = new Map(judgements.map(({ productId, markets }) => [productId, markets]));
  return {
    judgements,
    rows: rows.map((row) => named({ ...row, cells: marketsOf.get(row.id) ?? [] }, law)),
  };
}

const named = (row: OverviewRow, law: Law): OverviewRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, worst: cell.worst && requirementTitle(law, cell.worst) })),
});

const cells = sql`coalesce((select json_agg(json_build_object('market', r.market, 'verdict', r.verdict,
  'numbers', json_build_object('total', r.total, 'answered', r.answered, 'satisfied', r.satisfied, 'proven', r.proven),
  'blockers', r.blockers, 'worst', r.worst, 'nextDate', r.next_date)) from readiness r where r.product_id = p.id), '[]')`;

/** Rows in rank order come from an index, of one market or of the worst over all, as long as nothing is asked about the product. */
function matching({ search, market, verdicts, families, owners, sort }: OverviewFilter): Sql {
  const byProduct = search !== '' || families.length > 0 || owners.length > 0 || sort === 'name';
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const ids = owners.filter((id) => id !== 'none');
  const ranges = verdicts.map(rankRange).map(({ from, to }) => sql`s.rank between ${from} and ${to}`);
  const conditions = [
    sql`true`,
    market !== undefined && sql`s.market = ${market}`,
    ranges.length > 0 && sql`(${join(ranges, ' or ')})`,
    search !== '' && sql`(p.name ilike ${like} or p.model ilike ${like} or p.family ilike ${like})`,
    families.length > 0 && sql`p.family = any (${families}::text[])`,
    owners.length > 0 &&
      sql`(p.owner_id = any (${ids}::uuid[]) or (${owners.includes('none')} and p.owner_id is null))`,
  ].filter((part) => part !== false);
  return sql`from ${market === undefined ? sql`overall s` : sql`readiness s`}
    ${byProduct ? sql`join product p on p.id = s.product_id` : empty} where ${join(conditions, ' and ')}`;
}

function orderOf({ sort, descending }: OverviewFilter): Sql {
  const way = descending ? sql`desc` : empty;
  return sort === 'name' ? sql`order by p.name ${way}, p.id` : sql`order by s.rank ${way}, s.product_id`;
}
