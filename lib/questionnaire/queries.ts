import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { AnswerValue } from '#rules/engine/language.ts';

export type AttachedEvidence = {
  id: string;
  title: string;
  type: string;
  form: string;
  review: string;
  validUntil: string | null;
};

/** An answer as it stands in the database, with its words, its author and its evidence. */
export type AnswerSheetRow = {
  productId: string | null;
  questionId: string;
  value: AnswerValue | null;
  note: string;
  reason: string;
  version: number;
  author: string;
  updatedAt: string;
  evidence: AttachedEvidence[];
};

/** Own, inherited and organisation answers of one section's questions, in one statement. */
export function listAnswers(
  db: TenantDb,
  subjects: (string | null)[],
  questionIds: string[],
): Promise<AnswerSheetRow[]> {
  const products = subjects.filter((subject) => subject !== null);
  return db.$queryRaw<AnswerSheetRow[]>`
    select a.product_id as "productId", a.question_id as "questionId", a.value, a.note, a.reason, a.version, coalesce(p.name, 'Somebody') as author,
      to_json(a.updated_at)#>>'{}' as "updatedAt",
      coalesce((select json_agg(json_build_object('id', e.id, 'title', e.title, 'type', e.type, 'form', e.form, 'review', e.review, 'validUntil', e.valid_until) order by ae.attached_at)
        from answer_evidence ae join evidence e on e.id = ae.evidence_id and e.archived_at is null where ae.answer_id = a.id), '[]') as evidence
    from answer a left join person p on p.id = a.author_id
    where a.question_id = any (${questionIds}) and (a.product_id = any (${products}::uuid[]) or a.product_id is null)`;
}

export type SectionAssignment = {
  productId: string | null;
  topic: string;
  memberId: string;
  name: string;
  dueOn: string | null;
};

/** Who has been given which section of a product (null: of the organisation). */
export function listAssignments(db: TenantDb, productId: string | null): Promise<SectionAssignment[]> {
  return db.$queryRaw<SectionAssignment[]>`
    select a.product_id as "productId", a.topic, a.member_id as "memberId", p.name, to_char(a.due_on, 'YYYY-MM-DD') as "dueOn"
    from assignment a join membership m on m.id = a.member_id join person p on p.id = m.person_id
    where a.product_id is not distinct from ${productId}::uuid`;
}

export type Assignee = { memberId: string; name: string; role: string };

/** Members a section can be given to. */
export function listAssignees(db: TenantDb): Promise<Assignee[]> {
  return db.$queryRaw<Assignee[]>`
    select m.id as "memberId", p.name, m.role from membership m join person p on p.id = m.person_id
    where m.removed_at is null and m.role <> 'viewer' order by p.name`;
}

export type OpenWork = {
  productId: string;
  name: string;
  model: string;
  open: number;
  failing: number;
  mine: number;
  total: number;
};

/** Products with what is open in their questionnaires, most first, from the stored gaps: two statements at any size. */
export async function listOpenWork(
  db: TenantDb,
  memberId: string,
  { page, pageSize, search }: { page: number; pageSize: number; search: string },
): Promise<{ rows: OpenWork[]; total: number }> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.$queryRaw<OpenWork[]>`
    with counted as (
      select g.product_id, count(*) filter (where g.kind = 'answer')::int as open, count(*) filter (where g.kind = 'change')::int as failing
      from gap g where g.scope = 'product' group by g.product_id)
    select p.id as "productId", p.name, p.model, coalesce(c.open, 0) as open, coalesce(c.failing, 0) as failing, count(*) over ()::int as total,
      (select count(*)::int from assignment a where a.product_id = p.id and a.member_id = ${memberId}::uuid) as mine
    from product p left join counted c on c.product_id = p.id
    where p.archived_at is null and (p.name ilike ${like} or p.model ilike ${like})
    order by (select count(*) from assignment a where a.product_id = p.id and a.member_id = ${memberId}::uuid) desc, coalesce(c.open, 0) desc, p.name
    limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return { rows, total: rows[0]?.total ?? 0 };
}

/** Organisation questions still missing for some product, with how many products wait for each. */
export function listOrganisationGaps(db: TenantDb): Promise<{ questionId: string; kind: string; products: number }[]> {
  return db.$queryRaw`
    select question_id as "questionId", kind, count(distinct product_id)::int as products from gap where scope = 'organisation' group by question_id, kind`;
}
