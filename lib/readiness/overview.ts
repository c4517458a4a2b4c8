import 'server-only';
import { empty, join, type Sql, sql } from '#lib/db/sql.ts';
import type { ReadDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { judge } from './judge.ts';
import { requirementTitle } from './law-names.ts';
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
  const from = sourceOf(filter);
  const [found] = await db.$queryRaw<{ total: number; rows: OverviewRow[] }[]>(sql`
    with listed as (
      select p.id, p.name, p.model, p.family, row_number() over () as place
      from (select s.product_id, s.rank, p.* ${from} ${orderOf(filter)} limit ${page.limit} offset ${page.offset}) p)
    select (select count(*)::int from (select ${from} limit ${mostCounted}) counted) as total,
      coalesce((select json_agg(json_build_object('id', l.id, 'name', l.name, 'model', l.model, 'family', l.family, 'cells', ${cells}) order by l.place)
        from listed l), '[]') as rows`);
  return { total: found?.total ?? 0, rows: (found?.rows ?? []).map(named) };
}

/** The same products on another day: judged for this page only, in one more statement. Their place in the list stays today's. */
export async function overviewAsOf(db: ReadDb, rows: readonly OverviewRow[], asOf: IsoDate) {
  const { products } = await loadStates(
    db,
    rows.map(({ id }) => id),
  );
  const judgements = products.map((product) => judge(product, releasedPacks, asOf));
  const marketsOf = new Map(judgements.map(({ productId, markets }) => [productId, markets]));
  return {
    judgements,
    rows: rows.map((row) => named({ ...row, cells: marketsOf.get(row.id) ?? [] })),
  };
}

const named = (row: OverviewRow): OverviewRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, worst: cell.worst && requirementTitle(cell.worst) })),
});

const cells = sql`coalesce((select json_agg(json_build_object('market', r.market, 'verdict', r.verdict,
  'numbers', json_build_object('total', r.total, 'answered', r.answered, 'satisfied', r.satisfied, 'proven', r.proven),
  'blockers', r.blockers, 'worst', r.worst, 'nextDate', r.next_date)) from readiness r where r.product_id = l.id), '[]')`;

/** Rows in rank order come from an index: of one market, or of the worst over all. */
function sourceOf({ search, market, verdicts, families, owners }: OverviewFilter): Sql {
  const ranked = market ? sql`readiness s` : sql`overall s`;
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const ids = owners.filter((id) => id !== 'none');
  const ranges = verdicts.map(rankRange).map(({ from, to }) => sql`s.rank between ${from} and ${to}`);
  const parts = [
    sql`true`,
    market && sql`s.market = ${market}`,
    ranges.length > 0 && sql`(${join(ranges, ' or ')})`,
    search && sql`(p.name ilike ${like} or p.model ilike ${like} or p.family ilike ${like})`,
    families.length > 0 && sql`p.family = any (${families}::text[])`,
    owners.length > 0 &&
      sql`(p.owner_id = any (${ids}::uuid[]) or (${owners.includes('none')} and p.owner_id is null))`,
  ].filter((part) => part !== false && part !== '' && part !== undefined);
  return sql`from ${ranked} join product p on p.id = s.product_id where ${join(parts, ' and ')}`;
}

function orderOf({ sort, descending }: OverviewFilter): Sql {
  const way = descending ? sql`desc` : empty;
  return sort === 'name' ? sql`order by p.name ${way}, p.id` : sql`order by s.rank ${way}, s.product_id`;
}
