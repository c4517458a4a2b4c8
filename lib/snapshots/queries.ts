import 'server-only';
import { z } from 'zod';
import type { ReadDb, TenantDb } from '#lib/db/tenant.ts';
import type { Summary } from './document.ts';

export type SnapshotRow = {
  id: string;
  title: string;
  note: string;
  asOf: string;
  summary: Summary;
  hash: string;
  takenAt: Date;
  takenBy: string;
};

/** A product's snapshots without their documents, the newest first, a page at a time; one statement. */
export async function listSnapshots(
  db: TenantDb,
  productId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: SnapshotRow[]; total: number }> {
  const rows = await db.$queryRaw<(SnapshotRow & { total: number })[]>`
    select s.id, s.title, s.note, s.as_of::text as "asOf", s.summary, s.hash, s.taken_at as "takenAt", coalesce(p.name, '') as "takenBy",
      count(*) over ()::int as total
    from snapshot s left join person p on p.id = s.taken_by where s.product_id = ${productId}::uuid
    order by s.taken_at desc, s.id limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** A snapshot as it is stored. `logged` is the hash its audit row holds: null when there is none, undefined to an auditor, who sees no log. */
export type StoredSnapshot = {
  id: string;
  productId: string;
  title: string;
  note: string;
  asOf: string;
  summary: Summary;
  document: string;
  hash: string;
  takenAt: Date;
  logged?: string | null;
};

/** One snapshot with its document, or null when this tenant has none of that id; one statement. */
export async function findSnapshot(db: TenantDb, id: string): Promise<StoredSnapshot | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db.$queryRaw<StoredSnapshot[]>`
    select s.id, s.product_id as "productId", s.title, s.note, s.as_of::text as "asOf", s.summary, s.document, s.hash, s.taken_at as "takenAt",
      (select e.detail::jsonb ->> 'hash' from audit_event e where e.subject_id = s.id::text and e.action = 'snapshot.taken' order by e.seq limit 1) as logged
    from snapshot s where s.id = ${id}::uuid`;
  return row ?? null;
}

/** The snapshot a link shows; the database hides every other from it. */
export async function findSharedSnapshot(db: ReadDb, id: string): Promise<StoredSnapshot | null> {
  const [row] = await db.$queryRaw<StoredSnapshot[]>`
    select id, product_id as "productId", title, note, as_of::text as "asOf", summary, document, hash, taken_at as "takenAt"
    from snapshot where id = ${id}::uuid`;
  return row ?? null;
}
