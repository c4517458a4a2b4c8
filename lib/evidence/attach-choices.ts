import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { organisationQuestionIds } from '#lib/law/names.ts';
import { topics } from '#rules/questions/question.ts';
import { countsFor, isUsual } from './proven-by.ts';

export type ProductChoice = { id: string; name: string; model: string };

/** More than this many products are found by typing. */
const shown = 50;

/** Products a member may attach evidence to, by name: a contributor those with a section assigned to them. One statement. */
export async function listProductChoices(
  db: TenantDb,
  member: Pick<Member, 'role' | 'memberId'>,
  find: string,
): Promise<{ products: ProductChoice[]; more: boolean }> {
  const like = `%${find.trim().replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db.$queryRaw<ProductChoice[]>`
    select p.id, p.name, p.model from product p
    where p.archived_at is null and (p.name ilike ${like} or p.model ilike ${like})
      and (${member.role} <> 'contributor' or exists (select from assignment a where a.member_id = ${member.memberId}::uuid and a.product_id = p.id))
    order by p.name, p.model limit ${shown + 1}`;
  return { products: rows.slice(0, shown), more: rows.length > shown };
}

export type QuestionChoice = {
  id: string;
  label: string;
  ask: string;
  topic: string;
  /** How many of the chosen subjects lack only proof here. */
  wanted: number;
  /** Evidence of these types is proof under some regulation. */
  counts: boolean;
  /** How many of the chosen subjects have all these pieces attached here already. */
  attached: number;
};

/** What the evidence is to be attached to; null stands for the organisation. */
export type About = string[] | null;

/**
 * The questions these pieces can be attached to, those they prove first: what waits for proof, then what they count for, then the rest.
 * A contributor sees the sections assigned to them for every chosen product. Two statements.
 */
export async function listQuestionChoices(
  db: TenantDb,
  member: Pick<Member, 'role' | 'memberId'>,
  evidenceIds: string[],
  about: About,
): Promise<QuestionChoice[]> {
  const [row] = await db.$queryRaw<Stored[]>`
    select coalesce((select json_agg(distinct e.type) from evidence e where e.id = any (${evidenceIds}::uuid[])), '[]') as types,
      coalesce((select json_agg(topic) from (
        select a.topic from assignment a where a.member_id = ${member.memberId}::uuid
          and (a.product_id = any (${about ?? []}::uuid[]) or (${about === null} and a.product_id is null))
        group by a.topic having count(*) = ${about?.length ?? 1}) mine), '[]') as topics,
      coalesce((select json_object_agg(question_id, subjects) from (
        select question_id, count(*)::int as subjects from (
          select a.question_id, a.product_id from answer_evidence ae join answer a on a.id = ae.answer_id
          where ae.evidence_id = any (${evidenceIds}::uuid[]) and (a.product_id = any (${about ?? []}::uuid[]) or (${about === null} and a.product_id is null))
          group by a.question_id, a.product_id having count(*) = ${evidenceIds.length}) whole
        group by question_id) counted), '{}') as attached`;
  const law = await lawOf(db);
  const wanted = await listWanted(db, about, law);
  const { types, topics: mine, attached } = row ?? { types: [], topics: [], attached: {} };
  const scope = about === null ? 'organisation' : 'product';
  return [...law.bank.values()]
    .filter((it) => it.use === 'compliance' && it.scope === scope)
    .filter(({ topic }) => member.role !== 'contributor' || mine.includes(topic))
    .map(({ id, label, ask, topic }) => ({
      id,
      label,
      ask,
      topic: topics[topic],
      wanted: wanted.get(id) ?? 0,
      counts: types.length > 0 && types.every((type) => countsFor(law, type).has(id)),
      attached: attached[id] ?? 0,
      usual: types.some((type) => isUsual(law, type, id)),
    }))
    .toSorted((one, other) => rank(one) - rank(other))
    .map(({ usual: _, ...choice }) => choice);
}

type Stored = { types: string[]; topics: string[]; attached: Record<string, number> };

const rank = ({ counts, wanted, usual }: { counts: boolean; wanted: number; usual: boolean }): number =>
  counts ? (wanted > 0 ? 0 : usual ? 1 : 2) : 3;

/** Questions that lack only proof, with for how many of the subjects; of the organisation's, products that wait are counted to a hundred. */
async function listWanted(db: TenantDb, about: About, law: Law): Promise<Map<string, number>> {
  const rows = about
    ? await db.$queryRaw<Wanted[]>`
        select question_id as "questionId", count(*)::int as subjects from gap
        where kind = 'prove' and product_id = any (${about}::uuid[]) group by question_id`
    : await db.$queryRaw<Wanted[]>`
        select q.id as "questionId", (select count(*)::int from (select from gap g where g.question_id = q.id and g.kind = 'prove' limit 100) waiting) as subjects
        from unnest(${organisationQuestionIds(law)}::text[]) as q (id)`;
  return new Map(rows.map(({ questionId, subjects }) => [questionId, subjects]));
}

type Wanted = { questionId: string; subjects: number };
