import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';

export type ShareChoices = {
  products: { id: string; name: string; model: string; markets: string[] }[];
  markets: string[];
  /** The newest of all products. */
  snapshots: { id: string; title: string; asOf: string; product: string; markets: string[] }[];
};

/** What a new link may cover: products with a market and the markets they target, or a snapshot. Two statements. */
export async function listShareChoices(db: TenantDb): Promise<ShareChoices> {
  const products = await db.$queryRaw<ShareChoices['products']>`
    select p.id, p.name, p.model, array_agg(pl.market order by pl.market) as markets
    from product p join placement pl on pl.product_id = p.id where p.archived_at is null group by p.tenant_id, p.id order by p.name limit 1000`;
  const snapshots = await db.$queryRaw<ShareChoices['snapshots']>`
    select s.id, s.title, s.as_of::text as "asOf", p.name as product,
      array(select it ->> 'market' from jsonb_array_elements(s.summary -> 'markets') it) as markets
    from snapshot s join product p on p.id = s.product_id order by s.taken_at desc limit 200`;
  return { products, snapshots, markets: [...new Set(products.flatMap(({ markets }) => markets))].sort() };
}
