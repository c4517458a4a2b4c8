import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import type { Topic } from '#rules/questions/question.ts';

export type AnswerToWrite = {
  productId: string | null;
  questionId: string;
  topic: Topic;
  value: AnswerValue | null;
  note: string;
  reason: string;
  /** The version the person saw; 0: none yet, or one that says nothing because only evidence hangs on it. */
  version: number;
};

export type Written = {
  /** The product is there. */
  subject: boolean;
  /** A contributor may write only in sections assigned to them. */
  allowed: boolean;
  /** It would differ, without a reason, from the product this one is based on. */
  unexplained: boolean;
  id: string | null;
  /** What it said before. */
  before: AnswerValue | null;
  /** Null when nothing was written: another version stands, or it says so already. */
  saved: { version: number; updatedAt: string } | null;
};

/** One statement: finds the subject and locks its product, checks the assignment and the reason, writes answer and revision. */
export async function writeAnswer(
  db: TenantDb,
  member: Pick<Member, 'role' | 'memberId' | 'personId'>,
  { productId, questionId, topic, value, note, reason, version }: AnswerToWrite,
): Promise<Written> {
  const json = value === null ? null : JSON.stringify(value);
  const [row] = await db.$queryRaw<Row[]>`
    with recursive subject as (
      select id, parent_id from product where id = ${productId}::uuid and archived_at is null for no key update),
    ancestor as (
      select parent_id as id, 1 as depth from product where id = ${productId}::uuid and parent_id is not null
      union all
      select p.parent_id, a.depth + 1 from ancestor a join product p on p.id = a.id where p.parent_id is not null and a.depth < 8),
    standing as (
      select value from answer where product_id is not distinct from ${productId}::uuid and question_id = ${questionId}),
    gate as (
      select (${productId}::uuid is null or exists (select from subject)) as subject,
        (${member.role} <> 'contributor' or exists (select from assignment a where a.member_id = ${member.memberId}::uuid and a.topic = ${topic}
          and a.product_id is not distinct from ${productId}::uuid)) as allowed,
        (${reason} = '' and ${json}::jsonb is not null and exists (select from answer a join ancestor on a.product_id = ancestor.id
          where a.question_id = ${questionId} and a.value is not null)) as unexplained),
    written as (
      insert into answer (product_id, question_id, value, note, reason, author_id)
      select ${productId}::uuid, ${questionId}, ${json}::jsonb, ${note}, ${reason}, ${member.personId}::uuid from gate
      where subject and allowed and not unexplained and (${version}::int = 0 or exists (select from standing))
      on conflict (tenant_id, product_id, question_id) do update
        set value = excluded.value, note = excluded.note, reason = excluded.reason, author_id = excluded.author_id, version = answer.version + 1, updated_at = now()
        where (answer.version = ${version}::int or (${version}::int = 0 and answer.value is null and answer.note = '' and answer.reason = ''))
          and (answer.value, answer.note, answer.reason) is distinct from (excluded.value, excluded.note, excluded.reason)
      returning id, version, value, note, reason, author_id, updated_at),
    kept as (
      insert into answer_revision (answer_id, version, value, note, reason, author_id, at)
      select id, version, value, note, reason, author_id, updated_at from written)
    select gate.subject, gate.allowed, gate.unexplained, written.id, written.version, to_json(written.updated_at)#>>'{}' as at,
      (select value from standing) as before
    from gate left join written on true`;
  if (!row) throw new Error('The statement that writes an answer returned no row');
  const { at, version: newVersion, ...rest } = row;
  return { ...rest, saved: newVersion !== null && at !== null ? { version: newVersion, updatedAt: at } : null };
}

type Row = Omit<Written, 'saved'> & { version: number | null; at: string | null };
