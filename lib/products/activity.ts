import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Names } from './say-activity.ts';

export type ActivityRow = {
  seq: bigint;
  at: Date;
  actorName: string;
  action: string;
  subjectType: string;
  detail: string;
};

const pageSize = 50;

/** What was done to a product, to its answers and snapshots, newest first, before a row of the log; `older` is where to read on. */
export async function productActivity(
  db: ReadDb,
  productId: string,
  before?: bigint,
): Promise<{ rows: ActivityRow[]; older: bigint | null }> {
  const rows = await db.$queryRaw<ActivityRow[]>`
    select e.seq, e.at, e.actor_name as "actorName", e.action, e.subject_type as "subjectType", e.detail from audit_event e
    where e.subject_id in (select ${productId} union all select a.id::text from answer a where a.product_id = ${productId}::uuid
      union all select s.id::text from snapshot s where s.product_id = ${productId}::uuid)
      and (${before ?? null}::bigint is null or e.seq < ${before ?? null}::bigint)
    order by e.seq desc limit ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  return { rows: shown, older: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null };
}

/** Names of the members and products that these acts speak of; two statements, whatever they are. */
export async function activityNames(db: ReadDb, rows: ActivityRow[]): Promise<Names> {
  const spoken = rows.flatMap(({ detail }) => detail.match(uuids) ?? []);
  const ids = [...new Set(spoken)];
  const owners = await db.membership.findMany({
    where: { id: { in: ids } },
    select: { id: true, person: { select: { name: true } } },
  });
  const products = await db.product.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return {
    owners: new Map(owners.map(({ id, person }) => [id, person.name])),
    products: new Map(products.map(({ id, name }) => [id, name])),
  };
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
