import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { AnswerValue } from '#rules/engine/language.ts';

/** An answer as it stands, for whoever saved over it and must choose. */
export type StandingAnswer = {
  value: AnswerValue | null;
  note: string;
  reason: string;
  version: number;
  author: string;
  updatedAt: string;
};

/** One answer with its author; `productId` null is the organisation. */
export async function findStanding(
  db: TenantDb,
  productId: string | null,
  questionId: string,
): Promise<StandingAnswer | undefined> {
  const [row] = await db.$queryRaw<StandingAnswer[]>`
    select a.value, a.note, a.reason, a.version, coalesce(p.name, 'Somebody') as author, to_json(a.updated_at)#>>'{}' as "updatedAt"
    from answer a left join person p on p.id = a.author_id
    where a.product_id is not distinct from ${productId}::uuid and a.question_id = ${questionId}`;
  return row;
}
