import 'server-only';
import { empty, join, type Sql, sql } from '#lib/db/sql.ts';
import type { Law } from '#lib/law/law.ts';
import { questionsLike } from '#lib/law/names.ts';
import type { GapKind } from './gap.ts';

export const gapSorts = ['score', 'due', 'product', 'question'] as const;
export const gapGroups = ['product', 'market', 'regulation', 'topic', 'owner'] as const;
export type GapGroup = (typeof gapGroups)[number];

/** What narrows and orders the gaps of products. Empty lists narrow nothing. */
export type GapFilter = {
  search: string;
  markets: string[];
  regulations: string[];
  severities: string[];
  kinds: GapKind[];
  topics: string[];
  products: string[];
  /** Membership ids of who is to close it; `none` for gaps nobody is to. */
  owners: string[];
  sort?: { by: (typeof gapSorts)[number]; descending: boolean };
  /** With `market` or `regulation` a gap that stands in several appears in each. */
  group?: GapGroup;
};

const ownerName = sql`coalesce(assignee.name, owner.name)`;

/** What rows are grouped by, as text. */
export const groupKeys: Record<GapGroup | 'none', Sql> = {
  none: sql`null::text`,
  product: sql`p.name`,
  market: sql`part.value`,
  regulation: sql`part.value`,
  topic: sql`g.topic`,
  owner: ownerName,
};

/** `from … where …` of the gaps a filter leaves, joined only with what it asks about: without any the index by score gives the order. */
export function matching(filter: GapFilter, law: Law): Sql {
  const { search, owners, sort, group } = filter;
  const byOwner = owners.length > 0 || group === 'owner';
  const byProduct = byOwner || search !== '' || sort?.by === 'product' || group === 'product';
  const part = group === 'market' ? sql`g.markets` : group === 'regulation' ? sql`g.regulations` : undefined;
  return sql`from gap g
    ${byProduct ? sql`join product p on p.id = g.product_id` : empty}
    ${byOwner ? people : empty}
    ${part ? sql`cross join lateral unnest(${part}) part (value)` : empty}
    where ${join(conditions(filter, law), ' and ')}`;
}

/** `order by …`; rows of one group stand together. */
export function ordered({ sort, group }: GapFilter): Sql {
  const down = sort?.descending ?? true;
  const way = down ? sql`desc` : sql`asc`;
  const keys = {
    score: sql`g.score ${way}, g.question_id, g.kind, g.product_id`,
    due: sql`g.due_on ${way} ${down ? sql`nulls last` : sql`nulls first`}, g.score desc, g.question_id, g.product_id`,
    product: sql`p.name ${way}, g.score desc, g.question_id, g.product_id`,
    question: sql`g.question_id ${way}, g.score desc, g.product_id`,
  };
  return sql`order by ${group ? sql`${groupKeys[group]} nulls last,` : empty} ${keys[sort?.by ?? 'score']}`;
}

const people = sql`left join assignment a on a.topic = g.topic and a.product_id = g.product_id
  left join membership am on am.id = a.member_id left join person assignee on assignee.id = am.person_id
  left join membership om on om.id = p.owner_id left join person owner on owner.id = om.person_id`;

function conditions(filter: GapFilter, law: Law): Sql[] {
  const { search, markets, regulations, severities, kinds, topics, products, owners, group } = filter;
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const ids = owners.filter((id) => id !== 'none');
  const oneOf = (column: Sql, values: string[]) => values.length > 0 && sql`${column} = any (${values}::text[])`;
  return [
    // What one answer about the organisation closes is listed apart, unless one product is looked at.
    products.length === 0 ? sql`g.scope <> 'organisation'` : sql`g.product_id = any (${products}::uuid[])`,
    oneOf(sql`g.severity`, severities),
    oneOf(sql`g.kind`, kinds),
    oneOf(sql`g.topic`, topics),
    markets.length > 0 && sql`g.markets && ${markets}::text[]`,
    regulations.length > 0 && sql`g.regulations && ${regulations}::text[]`,
    search !== '' && sql`(p.name ilike ${like} or g.question_id = any (${questionsLike(law, search)}::text[]))`,
    owners.length > 0 &&
      sql`(coalesce(a.member_id, p.owner_id) = any (${ids}::uuid[]) or (${owners.includes('none')} and coalesce(a.member_id, p.owner_id) is null))`,
    group === 'market' && oneOf(groupKeys.market, markets),
    group === 'regulation' && oneOf(groupKeys.regulation, regulations),
  ].filter((part) => part !== false);
}
