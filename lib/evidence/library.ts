import 'server-only';
import { empty, join, type Sql, sql } from '#lib/db/sql.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { expiresSoonDays } from './evidence.ts';

export const librarySorts = ['title', 'type', 'until', 'added', 'uses'] as const;
export type LibrarySort = (typeof librarySorts)[number];

export type LibraryFilter = {
  search: string;
  types: string[];
  /** `good`, `waiting`, `rejected`, `expired`, `expiring` (soon), `unused`, `archived`. Without one, all that is in use. */
  states: string[];
  products: string[];
  sort: { by: LibrarySort; descending: boolean };
};

export type LibraryRow = {
  id: string;
  title: string;
  type: string;
  form: string;
  fileName: string | null;
  sizeBytes: number | null;
  review: string;
  validFrom: string | null;
  validUntil: string | null;
  uploadedBy: string;
  createdAt: Date;
  archived: boolean;
  /** Answers it is attached to. */
  uses: number;
};

/** One page of the library and how many pieces the filter leaves, in one statement. Days are compared with `today`. */
export async function listLibrary(
  db: TenantDb,
  filter: LibraryFilter,
  today: string,
  page: { offset: number; limit: number },
): Promise<{ rows: LibraryRow[]; total: number }> {
  const direction = filter.sort.descending ? sql`desc nulls last` : sql`asc nulls last`;
  const rows = await db.$queryRaw<(LibraryRow & { total: number })[]>(sql`
    select e.id, e.title, e.type, e.form, e.file_name as "fileName", e.size_bytes::float8 as "sizeBytes", e.review, e.valid_from::text as "validFrom",
      e.valid_until::text as "validUntil", coalesce(p.name, 'Somebody') as "uploadedBy", e.created_at as "createdAt", e.archived_at is not null as archived,
      (select count(*)::int from answer_evidence ae where ae.tenant_id = e.tenant_id and ae.evidence_id = e.id) as uses, count(*) over ()::int as total
    from evidence e left join person p on p.id = e.uploaded_by
    where ${narrowed(filter, today)} order by ${keys[filter.sort.by]} ${direction}, e.id limit ${page.limit} offset ${page.offset}`);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** The ids of every piece the filter leaves, newest first, at most `limit`. */
export async function listLibraryIds(
  db: TenantDb,
  filter: LibraryFilter,
  today: string,
  limit: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(
    sql`select e.id from evidence e where ${narrowed(filter, today)} order by e.created_at desc, e.id limit ${limit}`,
  );
  return rows.map(({ id }) => id);
}

const keys: Record<LibrarySort, Sql> = {
  title: sql`lower(e.title)`,
  type: sql`e.type`,
  until: sql`e.valid_until`,
  added: sql`e.created_at`,
  uses: sql`uses`,
};

function narrowed({ search, types, states, products }: LibraryFilter, today: string): Sql {
  const archived = states.includes('archived') ? sql`e.archived_at is not null` : sql`e.archived_at is null`;
  const chosen = states
    .filter((state) => state in conditions)
    .map((state) => sql`(${conditions[state]?.(today) ?? sql`true`})`);
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return join(
    [
      archived,
      search ? sql`(e.title ilike ${like} or e.file_name ilike ${like} or e.description ilike ${like})` : empty,
      types.length > 0 ? sql`e.type = any (${types})` : empty,
      chosen.length > 0 ? sql`(${join(chosen, ' or ')})` : empty,
      products.length > 0
        ? sql`exists (select from answer_evidence ae where ae.tenant_id = e.tenant_id and ae.evidence_id = e.id and ae.product_id = any (${products}::uuid[]))`
        : empty,
    ].filter((part) => part !== empty),
    ' and ',
  );
}

const conditions: Record<string, (today: string) => Sql> = {
  good: (today) =>
    sql`e.review = 'accepted' and (e.valid_until is null or e.valid_until >= ${today}::date) and (e.valid_from is null or e.valid_from <= ${today}::date)`,
  waiting: () => sql`e.review = 'submitted'`,
  rejected: () => sql`e.review = 'rejected'`,
  expired: (today) => sql`e.valid_until < ${today}::date`,
  unused: () =>
    sql`not exists (select from answer_evidence ae where ae.tenant_id = e.tenant_id and ae.evidence_id = e.id)`,
  expiring: (today) => sql`e.valid_until between ${today}::date and ${today}::date + ${expiresSoonDays}::int`,
};

/** What the products a list is narrowed to are called. */
export function namesOfProducts(db: TenantDb, ids: string[]): Promise<{ id: string; name: string }[]> {
  return db.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}
