import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';

export type ShareRow = {
  id: string;
  name: string;
  products: { id: string; name: string }[];
  markets: string[];
  /** Title of the snapshot it shows; null for a live link. */
  snapshot: string | null;
  downloads: boolean;
  hasPassphrase: boolean;
  createdAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  views: number;
  lastViewedAt: Date | null;
  /** Files handed out through it. */
  fetched: number;
};

/** Every link of the tenant, newest first, a page at a time: two statements whatever the number. */
export async function listShares(
  db: TenantDb,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: ShareRow[]; total: number }> {
  const rows = await db.$queryRaw<(ShareRow & { total: number })[]>`
    select s.id, s.name, s.markets, (select title from snapshot where id = s.snapshot_id) as snapshot, s.downloads, s.passphrase_hash is not null as "hasPassphrase", s.created_at as "createdAt", s.expires_at as "expiresAt",
      s.revoked_at as "revokedAt", s.views, s.last_viewed_at as "lastViewedAt", count(*) over ()::int as total,
      (select count(*)::int from share_visit v where v.share_id = s.id and v.what = 'downloaded') as fetched,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]') from product p where p.id = any (s.product_ids)) as products
    from share_link s order by s.revoked_at is not null, s.created_at desc limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
