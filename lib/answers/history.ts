import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Revision } from './revision.ts';

/** Every state one answer has had, newest first; empty when there never was one. */
export function listRevisions(db: TenantDb, productId: string | null, questionId: string): Promise<Revision[]> {
  return db.$queryRaw<Revision[]>`
    select r.version, r.value, r.note, r.reason, coalesce(p.name, 'Somebody') as author, r.at
    from answer a join answer_revision r on r.answer_id = a.id left join person p on p.id = r.author_id
    where a.product_id is not distinct from ${productId}::uuid and a.question_id = ${questionId}
    order by r.version desc limit 200`;
}
