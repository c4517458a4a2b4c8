import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { regulationChoices } from '#lib/law/names.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { type Choice, catalogueChoices } from '#lib/products/choices.ts';
import type { GapFilter } from './gap-filter.ts';
import { type GapRow, listGaps, type OrganisationGap, organisationGaps } from './queries.ts';

export type GapsPage = {
  rows: GapRow[];
  total: number;
  /** Asked about the organisation: one answer closes it for every product. Not told when one product is looked at. */
  organisation: OrganisationGap[];
  markets: string[];
  regulations: Choice[];
  owners: Choice[];
  /** Names of the products the list is narrowed to. */
  products: Choice[];
};

/** Everything the page of gaps shows; six statements whatever the number of products and gaps. */
export async function readGaps(
  db: TenantDb,
  filter: GapFilter,
  page: { offset: number; limit: number },
): Promise<GapsPage> {
  const { rows, total } = await listGaps(db, filter, page);
  const { markets, owners } = await catalogueChoices(db);
  const products = await db.product.findMany({
    where: { id: { in: filter.products } },
    select: { id: true, name: true },
  });
  return {
    ...{ rows, total, owners, markets: inMarketOrder(markets) },
    regulations: regulationChoices(await lawOf(db)),
    organisation: filter.products.length > 0 ? [] : await organisationGaps(db),
    products: products.map(({ id, name }) => ({ id, label: name })),
  };
}
