import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { bank } from '#rules/questions/bank.ts';
import { refreshSubjects } from './refresh-proven.ts';

/** Evidence and the answers it goes to: one question about one or many products, or about the organisation (`null`). */
export const Attach = z.object({
  evidenceIds: z.array(z.uuid()).min(1, 'Choose the evidence to attach.').max(50, 'Attach at most 50 at once.'),
  questionId: z.string().max(100),
  productIds: z
    .array(z.uuid().nullable())
    .min(1, 'Choose what it is about.')
    .max(500, 'Attach to at most 500 products at once.'),
});
export type Attach = z.infer<typeof Attach>;

/** Attaches evidence to answers. A question nobody answered yet keeps its evidence without a value. */
export async function attachEvidence(db: TenantDb, member: Member, input: Attach): Promise<Result<'not-found'>> {
  const asked = bank.get(input.questionId);
  if (!asked || asked.scope === 'record' || (asked.scope === 'product' && input.productIds.includes(null)))
    return failed('not-found');
  const { evidenceIds, questionId, productIds } = input;
  const subjects = JSON.stringify(productIds.map((productId) => ({ productId })));
  await db.$executeRaw`
    insert into answer (product_id, question_id, author_id)
    select s."productId", ${questionId}, ${member.personId}::uuid from jsonb_to_recordset(${subjects}::jsonb) as s ("productId" uuid)
    left join product p on p.id = s."productId" where s."productId" is null or p.id is not null
    on conflict (tenant_id, product_id, question_id) do nothing`;
  const attached = await db.$queryRaw<{ productId: string | null }[]>`
    insert into answer_evidence (answer_id, evidence_id, product_id, attached_by)
    select a.id, e.id, a.product_id, ${member.personId}::uuid from answer a
    join jsonb_to_recordset(${subjects}::jsonb) as s ("productId" uuid) on a.product_id is not distinct from s."productId"
    cross join evidence e where a.question_id = ${questionId} and e.id = any (${evidenceIds}::uuid[]) and e.archived_at is null
    on conflict do nothing returning product_id as "productId"`;
  if (attached.length === 0) return ok();
  await refreshSubjects(
    db,
    member,
    attached.map(({ productId }) => productId),
  );
  await record(db, member, {
    action: 'evidence.attached',
    subjectType: 'question',
    subjectId: questionId,
    detail: input,
  });
  return ok();
}

/** Takes evidence off one answer; the evidence itself stays in the library. */
export async function detachEvidence(
  db: TenantDb,
  member: Member,
  { evidenceIds, questionId, productIds }: Attach,
): Promise<Result> {
  const subjects = JSON.stringify(productIds.map((productId) => ({ productId })));
  const taken = await db.$queryRaw<{ productId: string | null }[]>`
    delete from answer_evidence ae using answer a, jsonb_to_recordset(${subjects}::jsonb) as s ("productId" uuid)
    where a.id = ae.answer_id and a.question_id = ${questionId} and a.product_id is not distinct from s."productId" and ae.evidence_id = any (${evidenceIds}::uuid[])
    returning ae.product_id as "productId"`;
  if (taken.length === 0) return ok();
  await refreshSubjects(
    db,
    member,
    taken.map(({ productId }) => productId),
  );
  await record(db, member, {
    action: 'evidence.detached',
    subjectType: 'question',
    subjectId: questionId,
    detail: { evidenceIds, productIds },
  });
  return ok();
}
