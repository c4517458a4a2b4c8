import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { ok, type Result } from '#lib/result.ts';
import { refreshSubjects } from './refresh-proven.ts';

const evidenceIds = z
  .array(z.uuid())
  .min(1, 'Choose the evidence to attach.')
  .max(200, 'Attach at most 200 pieces at once.');
const questionId = z.string().max(100);
const productIds = z
  .array(z.uuid().nullable())
  .min(1, 'Choose what it is about.')
  .max(500, 'Attach to at most 500 products at once.');

/** Evidence and the answers it goes to: one question about one or many products, or about the organisation (`null`). */
export const Attach = z.object({ evidenceIds, questionId, productIds });
export type Attach = z.infer<typeof Attach>;

/** As `Attach`, for several questions. */
export const AttachToMany = z.object({
  evidenceIds,
  questionIds: z.array(questionId).min(1, 'Choose at least one question.').max(100, 'Choose at most 100 questions.'),
  productIds,
});
export type AttachToMany = z.infer<typeof AttachToMany>;

export type AttachRefusal = 'not-found' | 'not-assigned';

/** As `attachToMany`, for one question. */
export function attachEvidence(db: TenantDb, member: Member, input: Attach): Promise<Result<AttachRefusal, Attached>> {
  return attachToMany(db, member, { ...input, questionIds: [input.questionId] });
}

/** How many times evidence was attached to an answer, or taken off one. */
export type Attached = { links: number };

/**
 * Attaches evidence to answers, with readiness and audit row, in the caller's transaction. All or nothing: a piece, product or question
 * that is not there, or a section a contributor has not been given, refuses the whole. A question nobody answered yet keeps its evidence
 * without a value.
 */
export async function attachToMany(
  db: TenantDb,
  member: Member,
  input: AttachToMany,
): Promise<Result<AttachRefusal, Attached>> {
  const refusal = await refuse(db, member, input);
  if (refusal) return refusal;
  const sent = JSON.stringify(answersOf(input));
  // Version 0 stands for "nobody answered yet", so that whoever answers first meets no conflict.
  await db.$executeRaw`
    insert into answer (product_id, question_id, author_id, version)
    select s."productId", s."questionId", ${member.personId}::uuid, 0 from jsonb_to_recordset(${sent}::jsonb) as s ("productId" uuid, "questionId" text)
    on conflict (tenant_id, product_id, question_id) do nothing`;
  const attached = await db.$queryRaw<Subject[]>`
    insert into answer_evidence (answer_id, evidence_id, product_id, attached_by)
    select a.id, e.id, a.product_id, ${member.personId}::uuid from jsonb_to_recordset(${sent}::jsonb) as s ("productId" uuid, "questionId" text)
    join answer a on a.question_id = s."questionId" and a.product_id is not distinct from s."productId"
    cross join unnest(${input.evidenceIds}::uuid[]) as e (id)
    on conflict do nothing returning product_id as "productId"`;
  await follow(db, member, 'evidence.attached', input, attached);
  return ok({ links: attached.length });
}

/** Takes evidence off answers about one question; the evidence itself stays in the library. */
export async function detachEvidence(
  db: TenantDb,
  member: Member,
  { questionId, ...rest }: Attach,
): Promise<Result<AttachRefusal, Attached>> {
  const input = { ...rest, questionIds: [questionId] };
  const refusal = await refuse(db, member, input);
  if (refusal) return refusal;
  const taken = await db.$queryRaw<Subject[]>`
    delete from answer_evidence ae using answer a, jsonb_to_recordset(${JSON.stringify(answersOf(input))}::jsonb) as s ("productId" uuid, "questionId" text)
    where a.id = ae.answer_id and a.question_id = s."questionId" and a.product_id is not distinct from s."productId"
      and ae.evidence_id = any (${input.evidenceIds}::uuid[])
    returning ae.product_id as "productId"`;
  await follow(db, member, 'evidence.detached', input, taken);
  return ok({ links: taken.length });
}

type Subject = { productId: string | null };

const answersOf = ({ questionIds, productIds }: AttachToMany) =>
  questionIds.flatMap((questionId) => productIds.map((productId) => ({ productId, questionId })));

/** Locks the products, then tells whether everything named is there and, for a contributor, whether every section is theirs. */
async function refuse(
  db: TenantDb,
  member: Member,
  { evidenceIds, questionIds, productIds }: AttachToMany,
): Promise<Extract<Result<AttachRefusal>, { ok: false }> | null> {
  const { bank } = await lawOf(db);
  const asked = questionIds.map((id) => bank.get(id));
  const organisation = productIds.includes(null);
  if (asked.some((it) => !it || it.scope === 'record' || (it.scope === 'product' && organisation))) return notThere;
  const products = new Set(productIds.filter((id) => id !== null));
  const topics = [...new Set(asked.map((it) => it?.topic))];
  const [gate] = await db.$queryRaw<{ products: number; evidence: number; allowed: boolean }[]>`
    with subject as (
      select id from product where id = any (${[...products]}::uuid[]) and archived_at is null order by id for no key update)
    select (select count(*)::int from subject) as products,
      (select count(*)::int from evidence where id = any (${evidenceIds}::uuid[]) and archived_at is null) as evidence,
      (${member.role} <> 'contributor' or not exists (
        select from unnest(${topics}::text[]) as t (topic)
        cross join (select id from subject union all select null where ${organisation}) as s
        where not exists (select from assignment a where a.member_id = ${member.memberId}::uuid and a.topic = t.topic and a.product_id is not distinct from s.id)))
        as allowed`;
  if (gate?.products !== products.size || gate.evidence !== new Set(evidenceIds).size) return notThere;
  return gate.allowed ? null : notAssigned;
}

const notThere = {
  ok: false,
  reason: 'not-found',
  message: 'Something chosen is no longer there: it was archived or removed. Nothing was changed; choose again.',
} as const;

const notAssigned = {
  ok: false,
  reason: 'not-assigned',
  message: 'A section chosen is not assigned to you. Nothing was changed; choose other questions, or ask a manager.',
} as const;

async function follow(
  db: TenantDb,
  member: Member,
  action: 'evidence.attached' | 'evidence.detached',
  input: AttachToMany,
  changed: Subject[],
): Promise<void> {
  if (changed.length === 0) return;
  await refreshSubjects(
    db,
    member,
    changed.map(({ productId }) => productId),
  );
  const [only, ...more] = input.questionIds;
  const subjectId = more.length === 0 ? (only ?? '') : 'several';
  await record(db, member, { action, subjectType: 'question', subjectId, detail: input });
}
