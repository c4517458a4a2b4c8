import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { findQuestion } from '#lib/law/in-use.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { topics } from '#rules/questions/question.ts';

/** Gives a section to a member, for one or many products (`null` stands for the organisation); without a member it is taken back. */
export const AssignSection = z.object({
  productIds: z.array(z.uuid().nullable()).min(1).max(500),
  topics: z.array(z.enum(Object.keys(topics) as [keyof typeof topics, ...(keyof typeof topics)[]])).min(1),
  memberId: z.uuid().nullable(),
  dueOn: z.iso.date('Give the date as day, month and year.').nullable().default(null),
});
export type AssignSection = z.infer<typeof AssignSection>;

/** One section to one member, as a form sends it; nobody is the empty text. */
export const AssignOne = z.object({
  topic: AssignSection.shape.topics.element,
  memberId: z.union([z.literal('').transform(() => null), z.uuid('Choose a member.')]),
  dueOn: z.union([z.literal('').transform(() => null), z.iso.date('Give the date as day, month and year.')]),
});

/** Whether a member may answer this question about this product (null: the organisation): contributors only what is assigned to them. */
export async function mayAnswer(
  db: TenantDb,
  { role, memberId }: Pick<Member, 'role' | 'memberId'>,
  productId: string | null,
  questionId: string,
): Promise<boolean> {
  const topic = (await findQuestion(db, questionId))?.topic;
  if (!topic || !can(role, 'answers.write')) return false;
  if (role !== 'contributor') return true;
  return (await db.assignment.count({ where: { memberId, productId, topic } })) > 0;
}

export async function assignSections(db: TenantDb, member: Member, input: AssignSection): Promise<Result<'not-found'>> {
  const { productIds, memberId, dueOn } = input;
  const subjects = JSON.stringify(
    productIds.flatMap((productId) => input.topics.map((topic) => ({ productId, topic }))),
  );
  if (memberId && !(await db.membership.findFirst({ where: { id: memberId, removedAt: null }, select: { id: true } })))
    return failed('not-found', 'This person is no longer a member. Choose somebody else.', {
      memberId: 'Choose somebody else.',
    });
  const changed = memberId ? await give(db, member, subjects, memberId, dueOn) : await takeBack(db, subjects);
  if (changed > 0) {
    const action = memberId ? 'section.assigned' : 'section.unassigned';
    await record(db, member, { action, subjectType: 'assignment', subjectId: memberId ?? 'nobody', detail: input });
  }
  return ok();
}

/** Products that are not this tenant's fall out at the join; the fence has hidden them. */
function give(db: TenantDb, member: Member, subjects: string, memberId: string, dueOn: string | null): Promise<number> {
  return db.$executeRaw`
    insert into assignment (product_id, topic, member_id, due_on, created_by)
    select s."productId", s.topic, ${memberId}::uuid, ${dueOn}::date, ${member.personId}::uuid
    from jsonb_to_recordset(${subjects}::jsonb) as s ("productId" uuid, topic text) left join product p on p.id = s."productId"
    where s."productId" is null or p.id is not null
    on conflict (tenant_id, product_id, topic) do update set member_id = excluded.member_id, due_on = excluded.due_on, created_by = excluded.created_by
      where (assignment.member_id, assignment.due_on) is distinct from (excluded.member_id, excluded.due_on)`;
}

function takeBack(db: TenantDb, subjects: string): Promise<number> {
  return db.$executeRaw`
    delete from assignment a using jsonb_to_recordset(${subjects}::jsonb) as s ("productId" uuid, topic text)
    where a.product_id is not distinct from s."productId" and a.topic = s.topic`;
}
