import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { refreshProduct } from '#lib/readiness/refresh.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';
import { readAnswer } from './answer.ts';

/** What a person saves: the answer, or null to take it back, with its note and reason, and the version they saw (0: none yet). */
export const SaveAnswer = z.object({
  productId: z.uuid().nullable(),
  questionId: z.string().max(100),
  value: z.union([z.string(), z.number(), z.array(z.string()).max(100), z.null()]),
  note: z.string().trim().max(10_000, 'Keep the note under 10,000 characters.').default(''),
  reason: z.string().trim().max(2_000, 'Keep the reason under 2,000 characters.').default(''),
  version: z.number().int().min(0),
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;

/** An answer as it stands, for whoever saved over it and must choose. */
export type StandingAnswer = {
  value: AnswerValue | null;
  note: string;
  reason: string;
  version: number;
  author: string;
  updatedAt: string;
};

export type Saved =
  | { ok: true; version: number; updatedAt: string }
  | { ok: false; reason: 'rejected'; fields: Partial<Record<'value' | 'note' | 'reason', string>> }
  /** Somebody else saved in between; nothing was written. */
  | { ok: false; reason: 'conflict'; theirs: StandingAnswer }
  | { ok: false; reason: 'not-found' | 'not-assigned' };

/**
 * Saves one answer with its revision, its product's readiness and its audit row, in the caller's transaction. A save that lost the race
 * changes nothing and returns the answer that won; the same save sent twice has one effect. An answer about the organisation queues the
 * products that inherit it.
 */
export async function saveAnswer(db: TenantDb, member: Member, input: SaveAnswer): Promise<Saved> {
  const asked = bank.get(input.questionId);
  if (!asked || asked.scope === 'record' || (input.productId === null && asked.scope === 'product'))
    return { ok: false, reason: 'not-found' };
  const value = read(asked, input);
  if (!value.ok) return value;

  const [written] = await write(db, member, input, value.value, asked);
  if (!written?.subject) return { ok: false, reason: 'not-found' };
  if (!written.allowed) return { ok: false, reason: 'not-assigned' };
  if (written.version !== null && written.at !== null) {
    await follow(db, member, input, written.id);
    return { ok: true, version: written.version, updatedAt: written.at };
  }
  // A fresh statement: the one above may have waited for the winner with an older view of the row.
  const theirs = await standing(db, input);
  if (!theirs) return { ok: false, reason: 'not-found' };
  const same =
    JSON.stringify([theirs.value, theirs.note, theirs.reason]) ===
    JSON.stringify([value.value, input.note, input.reason]);
  return same
    ? { ok: true, version: theirs.version, updatedAt: theirs.updatedAt }
    : { ok: false, reason: 'conflict', theirs };
}

function read(asked: Question, input: SaveAnswer): { ok: true; value: AnswerValue | null } | (Saved & { ok: false }) {
  if (input.value === null) return { ok: true, value: null };
  const answer = readAnswer(asked, input.value);
  if (!answer.ok) return { ok: false, reason: 'rejected', fields: { value: answer.message ?? 'Check the answer.' } };
  const why = input.reason === '';
  if (why && answer.value === 'na')
    return { ok: false, reason: 'rejected', fields: { reason: 'Say why it does not apply; an auditor will ask.' } };
  if (why && input.productId !== null && asked.scope === 'organisation')
    return {
      ok: false,
      reason: 'rejected',
      fields: { reason: 'Say why this product differs from the rest of the organisation.' },
    };
  return { ok: true, value: answer.value };
}

type Written = {
  subject: boolean;
  allowed: boolean;
  id: string | null;
  version: number | null;
  at: string | null;
};

/** One statement: finds the subject and locks its product, checks the assignment, writes answer and revision. */
function write(
  db: TenantDb,
  member: Member,
  { productId, questionId, note, reason, version }: SaveAnswer,
  value: AnswerValue | null,
  { topic }: Question,
): Promise<Written[]> {
  const json = value === null ? null : JSON.stringify(value);
  return db.$queryRaw<Written[]>`
    with subject as (
      select id from product where id = ${productId}::uuid and archived_at is null for no key update),
    gate as (
      select (${productId}::uuid is null or exists (select from subject)) as subject,
        (${member.role} <> 'contributor' or exists (select from assignment a where a.member_id = ${member.memberId}::uuid and a.topic = ${topic}
          and a.product_id is not distinct from ${productId}::uuid)) as allowed),
    written as (
      insert into answer (product_id, question_id, value, note, reason, author_id)
      select ${productId}::uuid, ${questionId}, ${json}::jsonb, ${note}, ${reason}, ${member.personId}::uuid from gate
      where subject and allowed and (${version}::int = 0 or exists (select from answer
        where product_id is not distinct from ${productId}::uuid and question_id = ${questionId}))
      on conflict (tenant_id, product_id, question_id) do update
        set value = excluded.value, note = excluded.note, reason = excluded.reason, author_id = excluded.author_id, version = answer.version + 1, updated_at = now()
        where answer.version = ${version}::int and (answer.value, answer.note, answer.reason) is distinct from (excluded.value, excluded.note, excluded.reason)
      returning id, version, value, note, reason, author_id, updated_at),
    kept as (
      insert into answer_revision (answer_id, version, value, note, reason, author_id, at)
      select id, version, value, note, reason, author_id, updated_at from written)
    select gate.subject, gate.allowed, written.id, written.version, to_json(written.updated_at)#>>'{}' as at
    from gate left join written on true`;
}

async function standing(db: TenantDb, { productId, questionId }: SaveAnswer): Promise<StandingAnswer | undefined> {
  const [row] = await db.$queryRaw<StandingAnswer[]>`
    select a.value, a.note, a.reason, a.version, coalesce(p.name, 'Somebody') as author, to_json(a.updated_at)#>>'{}' as "updatedAt"
    from answer a left join person p on p.id = a.author_id
    where a.product_id is not distinct from ${productId}::uuid and a.question_id = ${questionId}`;
  return row;
}

async function follow(
  db: TenantDb,
  member: Member,
  { productId, questionId, value, version }: SaveAnswer,
  answerId: string | null,
): Promise<void> {
  if (productId) await refreshProduct(db, productId);
  else await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  const detail = { questionId, productId, value, version: version + 1 };
  await record(db, member, {
    action: value === null ? 'answer.withdrawn' : 'answer.saved',
    subjectType: 'answer',
    subjectId: answerId ?? questionId,
    detail,
  });
}
