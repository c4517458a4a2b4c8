import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { NewAnswer } from './answer.ts';

/**
 * Writes answers about one product, each with its revision; an answer that is already so stays untouched. Returns the
 * questions whose answer changed. The caller has read the values with `readAnswer`, refreshes readiness and writes the audit row.
 */
export async function writeAnswers(
  db: TenantDb,
  member: Pick<Member, 'personId'>,
  productId: string,
  answers: NewAnswer[],
): Promise<string[]> {
  if (answers.length === 0) return [];
  const rows = await db.$queryRaw<{ questionId: string }[]>`
    with sent as (
      select "questionId", value from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as sent ("questionId" text, value jsonb)),
    written as (
      insert into answer (product_id, question_id, value, author_id)
      select ${productId}::uuid, "questionId", value, ${member.personId}::uuid from sent
      on conflict (tenant_id, product_id, question_id) do update
        set value = excluded.value, author_id = excluded.author_id, version = answer.version + 1, updated_at = now()
        where answer.value is distinct from excluded.value
      returning id, question_id, version, value, note, reason, author_id, updated_at),
    kept as (
      insert into answer_revision (answer_id, version, value, note, reason, author_id, at)
      select id, version, value, note, reason, author_id, updated_at from written returning answer_id)
    select question_id as "questionId" from written join kept on kept.answer_id = written.id`;
  return rows.map(({ questionId }) => questionId);
}
