import 'server-only';
import type { ShareDb } from '#lib/db/tenant.ts';

export type SharedEvidence = {
  id: string;
  form: string;
  title: string;
  type: string;
  url: string | null;
  fileName: string | null;
  mediaType: string | null;
  hash: string | null;
  sizeBytes: number | null;
  validFrom: string | null;
  validUntil: string | null;
};

/** Evidence of a shared product by id, what expires first on top. Descriptions and review notes are the maker's own and stay out. */
export function listSharedEvidence(db: ShareDb, ids: readonly string[]): Promise<SharedEvidence[]> {
  return db.$queryRaw<SharedEvidence[]>`
    select id, form, title, type, url, file_name as "fileName", media_type as "mediaType", hash, size_bytes::float8 as "sizeBytes",
      valid_from::text as "validFrom", valid_until::text as "validUntil"
    from evidence where id = any (${ids}::uuid[]) and review = 'accepted' and archived_at is null
    order by valid_until nulls last, title, id`;
}

/** When each answer last changed and why it stands apart (not applicable, or overriding). Notes and authors stay out. */
export async function aboutAnswers(
  db: ShareDb,
  ids: readonly string[],
): Promise<Map<string, { updatedAt: Date; reason: string }>> {
  const rows = await db.answer.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, updatedAt: true, reason: true },
  });
  return new Map(rows.map(({ id, ...about }) => [id, about]));
}
