import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Law } from '#lib/law/law.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { type InLaw, readersOf } from './in-law.ts';

export type Place = { productId: string; product: string; market: string };

/** By question and by regulation: the product it is looked at for, the one on screen before any other. */
export type Places = { questions: Map<string, Place>; regulations: Map<string, Place> };

/**
 * Where a question is asked and a regulation binds, or may bind: of the product on screen, else of one where the question is open or
 * answered, and where the regulation is not met. One statement.
 */
export async function placesOf(db: TenantDb, law: Law, found: InLaw, at: string | undefined): Promise<Places> {
  const asked = found.questions.filter(({ scope }) => scope === 'product').map(({ id }) => id);
  const binding = [
    ...found.requirements.map(({ pack }) => pack.id),
    ...found.regulations.map(({ id }) => id),
    ...asked.flatMap((id) => readersOf(law, id)),
  ];
  const here = at ?? null;
  const rows = await db.$queryRaw<(Place & { of: 'question' | 'regulation'; id: string })[]>`
    select 'question' as of, q.id, p.id as "productId", p.name as product, '' as market
    from unnest(${asked}::text[]) as q (id), lateral (
      (select 1 as turn, product_id from gap where question_id = q.id and product_id = ${here}::uuid limit 1)
      union all (select 2, product_id from answer where question_id = q.id and product_id = ${here}::uuid limit 1)
      union all (select 3, product_id from gap where question_id = q.id limit 1)
      union all (select 4, product_id from answer where question_id = q.id and product_id is not null limit 1)
      order by turn limit 1) one join product p on p.id = one.product_id and p.archived_at is null
    union all
    select 'regulation', r.id, p.id, p.name, one.market
    from unnest(${[...new Set(binding)]}::text[]) as r (id), lateral (
      (select 1 as turn, product_id, market from standing
        where product_id = ${here}::uuid and regulation = r.id and standing in ('binds', 'coming', 'undetermined') order by standing limit 1)
      union all (select 2, product_id, market from standing
        where market = any (${markets}) and regulation = r.id and standing = 'binds' and verdict = 'not_compliant' limit 1)
      union all (select 3, product_id, market from standing
        where market = any (${markets}) and regulation = r.id and standing in ('binds', 'coming', 'undetermined') limit 1)
      order by turn limit 1) one join product p on p.id = one.product_id and p.archived_at is null`;
  const of = (what: 'question' | 'regulation') =>
    new Map(
      rows
        .filter((row) => row.of === what)
        .map(({ id, productId, product, market }) => [id, { productId, product, market }]),
    );
  const [questions, regulations] = [of('question'), of('regulation')];
  for (const id of asked) {
    const readers = readersOf(law, id).flatMap((pack) => regulations.get(pack) ?? []);
    const place = [questions.get(id), ...readers].find((it) => it?.productId === at) ?? questions.get(id) ?? readers[0];
    if (place) questions.set(id, place);
  }
  return { questions, regulations };
}

const markets = marketChoices.map(({ id }) => id);
