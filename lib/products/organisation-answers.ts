import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { StoredAnswer } from '#lib/facts/facts.ts';

/** What the organisation has answered for all its products; evidence is left out. */
export function organisationAnswers(db: ReadDb): Promise<StoredAnswer[]> {
  return db.$queryRaw<StoredAnswer[]>`
    select id, null as "productId", question_id as "questionId", value, '[]'::json as proofs
    from answer where product_id is null and value is not null`;
}
