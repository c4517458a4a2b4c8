import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lookOf, type StateLook, stateLooks } from '#lib/readiness/requirement-states.ts';
import type { Pack } from '#rules/engine/pack.ts';

/** A product, in the market where it stands worst under one requirement. */
export type ProductUnder = { productId: string; name: string; model: string; market: string; look: StateLook };

type Wanted = { look?: StateLook; offset: number; limit: number };

/** The products under one requirement, the worst first; one statement. */
export async function productsUnder(
  db: ReadDb,
  pack: Pack,
  requirementId: string,
  { look, offset, limit }: Wanted,
): Promise<{ rows: ProductUnder[]; total: number }> {
  const place = pack.requirements.findIndex(({ id }) => id === requirementId) + 1;
  const rows = await db.$queryRaw<(ProductUnder & { total: number })[]>`
    with each as (
      select s.product_id, s.market, t.look, t.rank from standing s
      join json_to_recordset(${JSON.stringify(lookTable)}::json) as t (letter text, open boolean, look text, rank int)
        on t.letter = substr(s.states, ${place}::int, 1) and t.open = (s.standing = 'undetermined')
      where s.regulation = ${pack.id} and s.pack_version = ${pack.version} and s.states <> ''),
    worst as (select distinct on (product_id) * from each order by product_id, rank, market)
    select w.product_id as "productId", p.name, p.model, w.market, w.look, count(*) over ()::int as total
    from worst w join product p on p.id = w.product_id
    where ${look ?? null}::text is null or w.look = ${look ?? null}
    order by w.rank, p.name, p.id limit ${limit} offset ${offset}`;
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** What each stored letter says, for the database. */
const lookTable = [...'mduoqnMDUOQN'].flatMap((letter) =>
  [true, false].map((open) => {
    const look = lookOf(letter, open);
    return { letter, open, look, rank: stateLooks.indexOf(look) };
  }),
);
