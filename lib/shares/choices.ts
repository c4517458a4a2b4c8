import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';

export type ShareChoices = {
  products: { id: string; name: string; model: string; markets: string[] }[];
  markets: string[];
};

/** What a new link may cover: products with a market, and the markets they target. One statement. */
export async function listShareChoices(db: TenantDb): Promise<ShareChoices> {
  const products = await db.$queryRaw<ShareChoices['products']>`
    select p.id, p.name, p.model, array_agg(pl.market order by pl.market) as markets
    from product p join placement pl on pl.product_id = p.id where p.archived_at is null group by p.tenant_id, p.id order by p.name limit 1000`;
  return { products, markets: [...new Set(products.flatMap(({ markets }) => markets))].sort() };
}
