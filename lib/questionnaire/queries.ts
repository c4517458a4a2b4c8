import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import { marketOptions } from '#rules/questions/markets.ts';
import type { OrganisationGap } from './organisation.ts';
import type { AnswerElsewhere } from './view.ts';

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
    from (
      select * from answer where product_id = any (${products}::uuid[]) and question_id = any (${questionIds})
      union all
      select * from answer where product_id is null and question_id = any (${questionIds})) a
    left join person p on p.id = a.author_id`;
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
  markets: string[];
  /** Questions to answer now, and answers that fail. */
  open: number;
  failing: number;
  /** Sections given to the reader, what is open in them, and the first day one is due. */
  mine: number;
  mineOpen: number;
  dueOn: string | null;
};

/** Products with what is open in their questionnaires, the reader's own first, then the worst, from the stored gaps: one statement. */
export async function listOpenWork(
  db: TenantDb,
  memberId: string,
  { limit, offset, search }: { limit: number; offset: number; search: string },
): Promise<{ rows: OpenWork[]; total: number }> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const [found] = await db.$queryRaw<{ rows: OpenWork[] | null; total: number }[]>`
    with mine as (
      select product_id, array_agg(topic) as topics, to_char(min(due_on), 'YYYY-MM-DD') as due_on
      from assignment where member_id = ${memberId}::uuid and product_id is not null group by product_id),
    shown as (
      select p.id, p.name, p.model, m.topics, m.due_on, row_number() over (order by m.topics is null, m.due_on, o.rank, p.name, p.id) as place
      from product p left join overall o on o.product_id = p.id left join mine m on m.product_id = p.id
      where p.archived_at is null and (p.name ilike ${like} or p.model ilike ${like})
      order by m.topics is null, m.due_on, o.rank, p.name, p.id limit ${limit} offset ${offset}),
    counted as (
      select s.id, s.name, s.model, s.due_on, s.place, coalesce(cardinality(s.topics), 0) as mine,
        (select coalesce(array_agg(pl.market order by pl.market), '{}') from placement pl where pl.product_id = s.id) as markets, g.*
      from shown s, lateral (
        select count(*) filter (where kind = 'answer') as open, count(*) filter (where kind = 'change') as failing,
          count(*) filter (where kind = 'answer' and topic = any (s.topics)) as mine_open
        from gap where product_id = s.id and scope = 'product') g)
    select (select count(*)::int from product where archived_at is null and (name ilike ${like} or model ilike ${like})) as total,
      (select json_agg(json_build_object('productId', id, 'name', name, 'model', model, 'markets', markets, 'open', open, 'failing', failing,
        'mine', mine, 'mineOpen', mine_open, 'dueOn', due_on) order by place) from counted) as rows`;
  return { rows: found?.rows ?? [], total: found?.total ?? 0 };
}

export type ProductSubject = {
  id: string;
  name: string;
  model: string;
  /** Products it is based on, nearest first. */
  ancestors: { id: string; name: string }[];
  /** The question this person answered last about it. */
  lastAnswered: string | null;
};

/** The head of a product's questionnaire; null when this tenant has no such product in use. */
export async function findProductSubject(
  db: TenantDb,
  productId: string,
  personId: string,
): Promise<ProductSubject | null> {
  const [row] = await db.$queryRaw<ProductSubject[]>`
    with recursive line as (
      select p.parent_id as id, 1 as depth from product p where p.id = ${productId}::uuid and p.parent_id is not null
      union all
      select p.parent_id, l.depth + 1 from line l join product p on p.id = l.id where p.parent_id is not null and l.depth < 8)
    select p.id, p.name, p.model,
      (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by l.depth), '[]') from line l join product a on a.id = l.id) as ancestors,
      (select question_id from answer where product_id = p.id and author_id = ${personId}::uuid order by updated_at desc limit 1) as "lastAnswered"
    from product p where p.id = ${productId}::uuid and p.archived_at is null`;
  return row ?? null;
}

/** The newest answer another product gives to each of these questions, in one statement that looks at one row per question. */
export function listElsewhere(
  db: TenantDb,
  productId: string,
  questionIds: string[],
): Promise<(AnswerElsewhere & { questionId: string })[]> {
  return db.$queryRaw`
    select q.id as "questionId", a."productId", p.name as product, a.value, coalesce(w.name, 'Somebody') as author, to_json(a.updated_at)#>>'{}' as "updatedAt"
    from unnest(${questionIds}::text[]) as q (id), lateral (
      select product_id as "productId", value, author_id, updated_at from answer
      where question_id = q.id and product_id <> ${productId}::uuid and value is not null order by updated_at desc limit 1) a
    join product p on p.id = a."productId" left join person w on w.id = a.author_id`;
}

export type OrganisationSubject = { products: number; markets: string[]; lastAnswered: string | null };

/** What the organisation's questionnaire is about: how many products inherit it, and where they are sold. */
export async function findOrganisationSubject(db: TenantDb, personId: string): Promise<OrganisationSubject> {
  const [row] = await db.$queryRaw<OrganisationSubject[]>`
    select (select count(*)::int from product where archived_at is null) as products,
      array(select m.id from unnest(${marketIds}::text[]) as m (id) where exists (
        select from placement pl join product p on p.id = pl.product_id where pl.market = m.id and p.archived_at is null)) as markets,
      (select question_id from answer where product_id is null and author_id = ${personId}::uuid order by updated_at desc limit 1) as "lastAnswered"`;
  return row ?? { products: 0, markets: [], lastAnswered: null };
}

/** How many products answer each of these organisation questions themselves. */
export function listOverrides(
  db: TenantDb,
  questionIds: string[],
): Promise<{ questionId: string; products: number }[]> {
  return db.$queryRaw`
    select question_id as "questionId", count(*)::int as products from answer
    where question_id = any (${questionIds}) and product_id is not null and value is not null group by question_id`;
}

/** For each of these organisation questions: whether some product waits for an answer, and what today's answer fails. One look per question. */
export function listOrganisationGaps(db: TenantDb, questionIds: string[]): Promise<OrganisationGap[]> {
  return db.$queryRaw`
    select q.id as "questionId", exists (select from gap where question_id = q.id and kind = 'answer') as waiting,
      coalesce((select requirements from gap where question_id = q.id and kind = 'change' limit 1), '{}') as fails
    from unnest(${questionIds}::text[]) as q (id)`;
}

export type OrganisationWork = { open: number; failing: number; answered: number; mine: number; dueOn: string | null };

/** What is open in the organisation's own questionnaire. */
export async function countOrganisationWork(
  db: TenantDb,
  memberId: string,
  questionIds: string[],
): Promise<OrganisationWork> {
  const [row] = await db.$queryRaw<OrganisationWork[]>`
    select count(*) filter (where exists (select from gap where question_id = q.id and kind = 'answer'))::int as open,
      count(*) filter (where exists (select from gap where question_id = q.id and kind = 'change'))::int as failing,
      count(*) filter (where exists (select from answer where question_id = q.id and product_id is null and value is not null))::int as answered,
      (select count(*)::int from assignment where member_id = ${memberId}::uuid and product_id is null) as mine,
      (select to_char(min(due_on), 'YYYY-MM-DD') from assignment where member_id = ${memberId}::uuid and product_id is null) as "dueOn"
    from unnest(${questionIds}::text[]) as q (id)`;
  if (!row) throw new Error('Counting the organisation’s questions returned no row');
  return row;
}

const marketIds = marketOptions.map(({ id }) => id);
