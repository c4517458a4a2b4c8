import 'server-only';
import { empty, join, type Sql, sql } from '#lib/db/sql.ts';
import type { ReadDb } from '#lib/db/tenant.ts';

/** What narrows and orders the catalogue. Empty lists narrow nothing. */
export type CatalogueFilter = {
  search: string;
  markets: string[];
  /** Regulations that bind, will bind or may bind the product. */
  regulations: string[];
  /** Under the chosen regulations and in the chosen markets, where some are chosen. */
  verdicts: string[];
  /** Membership ids; `none` for products without an owner. */
  owners: string[];
  families: string[];
  archived: boolean;
  sort: { by: CatalogueSort; descending: boolean };
};

export const catalogueSorts = ['name', 'model', 'family', 'owner', 'readiness', 'next', 'updated'] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

export type CatalogueMarket = { market: string; placedOn: string | null; verdict: string | null };

/** A product in a list. */
export type CatalogueRow = {
  id: string;
  name: string;
  model: string;
  family: string;
  ownerName: string | null;
  photoHash: string | null;
  markets: CatalogueMarket[];
  /** Next day on which law now coming starts to bind. */
  nextDate: string | null;
  updatedAt: Date;
  archivedAt: Date | null;
};

/** One page of the catalogue and how many products the filter leaves; two statements, whatever the number of products. */
export async function listCatalogue(
  db: ReadDb,
  filter: CatalogueFilter,
  page: { offset: number; limit: number },
): Promise<{ rows: CatalogueRow[]; total: number }> {
  const [counted] = await db.$queryRaw<{ total: number }[]>(
    sql`select count(*)::int as total from product p where ${narrowed(filter)}`,
  );
  const rows = await db.$queryRaw<CatalogueRow[]>(sql`
    with listed as (${ordered(filter, page)})
    select listed.id, p.name, p.model, p.family, p.photo_hash as "photoHash", p.updated_at as "updatedAt",
      p.archived_at as "archivedAt", owner.name as "ownerName", overall.next_date::text as "nextDate",
      coalesce((select json_agg(json_build_object('market', pl.market, 'placedOn', pl.placed_on, 'verdict', r.verdict) order by pl.market)
        from placement pl left join readiness r on r.tenant_id = pl.tenant_id and r.product_id = pl.product_id and r.market = pl.market
        where pl.tenant_id = p.tenant_id and pl.product_id = p.id), '[]') as markets
    from listed join product p on p.tenant_id = (select app_tenant()) and p.id = listed.id
    left join overall on overall.tenant_id = p.tenant_id and overall.product_id = p.id
    left join membership m on m.tenant_id = p.tenant_id and m.id = p.owner_id left join person owner on owner.id = m.person_id
    order by listed.place`);
  return { rows, total: counted?.total ?? 0 };
}

/** The ids of every product the filter leaves, in its order: for an export that reads on in pieces. */
export async function listCatalogueIds(db: ReadDb, filter: CatalogueFilter): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(ordered(filter));
  return rows.map(({ id }) => id);
}

function ordered(filter: CatalogueFilter, page?: { offset: number; limit: number }): Sql {
  const { from, key } = sorts[filter.sort.by];
  const order = sql`order by ${key} ${filter.sort.descending ? sql`desc nulls last` : sql`asc`}, p.id`;
  const paged = page ? sql`limit ${page.limit} offset ${page.offset}` : empty;
  return sql`select p.id, row_number() over (${order}) as place from product p ${from} where ${narrowed(filter)} ${order} ${paged}`;
}

const owner = sql`left join membership m on m.tenant_id = p.tenant_id and m.id = p.owner_id left join person o on o.id = m.person_id`;
const overall = sql`left join overall w on w.tenant_id = p.tenant_id and w.product_id = p.id`;

const sorts: Record<CatalogueSort, { from: Sql; key: Sql }> = {
  name: { from: empty, key: sql`p.name` },
  model: { from: empty, key: sql`p.model` },
  family: { from: empty, key: sql`nullif(p.family, '')` },
  updated: { from: empty, key: sql`p.updated_at` },
  owner: { from: owner, key: sql`o.name` },
  readiness: { from: overall, key: sql`w.rank` },
  next: { from: overall, key: sql`w.next_date` },
};

function narrowed({ search, markets, regulations, verdicts, owners, families, archived }: CatalogueFilter): Sql {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const ownerIds = owners.filter((id) => id !== 'none');
  return join(
    [
      sql`p.tenant_id = (select app_tenant())`,
      archived ? sql`p.archived_at is not null` : sql`p.archived_at is null`,
      search ? sql`(p.name ilike ${like} or p.model ilike ${like} or p.family ilike ${like})` : undefined,
      families.length > 0 ? sql`p.family = any (${families}::text[])` : undefined,
      owners.length > 0
        ? sql`(p.owner_id = any (${ownerIds}::uuid[]) or (${owners.includes('none')} and p.owner_id is null))`
        : undefined,
      regulations.length > 0 ? regulated(regulations, markets, verdicts) : judged(markets, verdicts),
    ].filter((part) => part !== undefined),
    ' and ',
  );
}

function regulated(regulations: string[], markets: string[], verdicts: string[]): Sql {
  return holds(sql`select from standing s where s.tenant_id = p.tenant_id and s.product_id = p.id
    and s.regulation = any (${regulations}::text[]) and s.standing in ('binds', 'coming', 'undetermined')
    ${within(sql`s.market`, markets)} ${within(sql`s.verdict`, verdicts)}`);
}

function judged(markets: string[], verdicts: string[]): Sql | undefined {
  if (verdicts.length > 0)
    return holds(sql`select from readiness r where r.tenant_id = p.tenant_id and r.product_id = p.id
      ${within(sql`r.verdict`, verdicts)} ${within(sql`r.market`, markets)}`);
  if (markets.length > 0)
    return holds(
      sql`select from placement pl where pl.tenant_id = p.tenant_id and pl.product_id = p.id ${within(sql`pl.market`, markets)}`,
    );
  return undefined;
}

/**
 * `offset 0` keeps the planner from turning this into a join: right after an import it knows nothing of the new rows, and a join
 * chosen then can take quadratic time. One look into an index per product is never that bad.
 */
const holds = (rows: Sql): Sql => sql`exists (${rows} offset 0)`;

const within = (column: Sql, values: string[]): Sql =>
  values.length > 0 ? sql`and ${column} = any (${values}::text[])` : empty;
