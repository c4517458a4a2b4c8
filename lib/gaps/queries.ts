import 'server-only';
import { sql } from '#lib/db/sql.ts';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { regulationName, requirementTitle, topicName } from '#lib/law/names.ts';
import { marketName } from '#lib/markets/market.ts';
import type { Gap } from './gap.ts';
import { type GapFilter, type GapGroup, groupKeys, matching, ordered } from './gap-filter.ts';
import { stepsOverQuestions } from './steps.ts';
import { withWords } from './top-gaps.ts';

export type GapRow = Gap & {
  id: string;
  label: string;
  ask: string;
  productId: string;
  productName: string;
  /** To whom the section is assigned for this product, else who owns the product. */
  ownerName: string | null;
  assigned: boolean;
  topicName: string;
  regulationNames: string[];
  requirementTitles: string[];
  group: { key: string; label: string } | null;
};

/** Gaps beyond this are not counted: the list is narrowed, not leafed through. */
export const mostCounted = 1_000;

/** One page of the gaps of products, the most rewarding first; one statement whatever their number. */
export async function listGaps(
  db: ReadDb,
  filter: GapFilter,
  page: { offset: number; limit: number },
): Promise<{ rows: GapRow[]; total: number }> {
  // Only these two show a gap several times.
  const law = await lawOf(db);
  const split = filter.group === 'market' || filter.group === 'regulation' ? filter.group : undefined;
  const [found] = await db.$queryRaw<{ total: number; rows: StoredRow[] }[]>(sql`
    with listed as (
      select g.product_id, g.question_id, g.kind, ${groupKeys[filter.group ?? 'none']} as group_key
      ${matching(filter, law)} ${ordered(filter)} limit ${page.limit} offset ${page.offset}),
    placed as (select listed.*, row_number() over () as place from listed)
    select (select count(*)::int from (select ${matching({ ...filter, group: split, sort: undefined }, law)} limit ${mostCounted}) counted) as total,
      coalesce((select json_agg(json_build_object('questionId', g.question_id, 'kind', g.kind, 'topic', g.topic, 'scope', g.scope,
        'severity', g.severity, 'markets', g.markets, 'regulations', g.regulations, 'requirements', g.requirements, 'dueOn', g.due_on,
        'score', g.score, 'productId', p.id, 'productName', p.name, 'ownerName', coalesce(assignee.name, owner.name),
        'assigned', a.member_id is not null, 'groupKey', l.group_key) order by l.place)
        from placed l join gap g on g.product_id = l.product_id and g.question_id = l.question_id and g.kind = l.kind
        join product p on p.id = g.product_id 
        left join assignment a on a.topic = g.topic and a.product_id = g.product_id
        left join membership am on am.id = a.member_id left join person assignee on assignee.id = am.person_id
        left join membership om on om.id = p.owner_id left join person owner on owner.id = om.person_id), '[]') as rows`);
  return { total: found?.total ?? 0, rows: (found?.rows ?? []).map((row) => named(row, law, filter.group)) };
}

export type OrganisationGap = Pick<Gap, 'questionId' | 'kind' | 'topic' | 'severity' | 'score'> & {
  label: string;
  ask: string;
  /** How many products wait for it; counting stops at a hundred. */
  products: number;
};

/** What is asked about the organisation and stands in some product's way, each question once, the most rewarding first. One statement. */
export async function organisationGaps(db: ReadDb): Promise<OrganisationGap[]> {
  const rows = await db.$queryRawUnsafe<Omit<OrganisationGap, 'label' | 'ask'>[]>(`
    with recursive ${stepsOverQuestions('step', `scope = 'organisation'`, 300)},
    best as (select distinct on (question_id, kind) * from step order by question_id, kind, score desc, product_id)
    select g.question_id as "questionId", g.kind, g.topic, g.severity, g.score,
      (select count(*)::int from (select from gap o where o.question_id = g.question_id and o.kind = g.kind limit 100) waiting) as products
    from best b join gap g on g.product_id = b.product_id and g.question_id = b.question_id and g.kind = b.kind
    order by g.score desc, g.question_id`);
  const law = await lawOf(db);
  return rows.map((row) => withWords(row, law));
}

type StoredRow = Omit<
  GapRow,
  'id' | 'label' | 'ask' | 'topicName' | 'regulationNames' | 'requirementTitles' | 'group'
> & {
  groupKey: string | null;
};

function named({ groupKey, ...row }: StoredRow, law: Law, group?: GapGroup): GapRow {
  return {
    ...withWords(row, law),
    id: [row.productId, row.questionId, row.kind, groupKey ?? ''].join('/'),
    topicName: topicName(row.topic),
    regulationNames: row.regulations.map((id) => regulationName(law, id)),
    requirementTitles: row.requirements.map((id) => requirementTitle(law, id)),
    group: group ? { key: groupKey ?? '', label: groupLabel(law, group, groupKey) } : null,
  };
}

function groupLabel(law: Law, group: GapGroup, key: string | null): string {
  if (!key) return 'Nobody yet';
  if (group === 'market') return marketName(key);
  if (group === 'regulation') return regulationName(law, key);
  return group === 'topic' ? topicName(key) : key;
}
