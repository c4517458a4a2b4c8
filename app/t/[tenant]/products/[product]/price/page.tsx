import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { isMarket } from '#lib/markets/market.ts';
import { findProduct } from '#lib/products/queries.ts';
import { readProductPrice } from '#lib/readiness/product-price.ts';
import { ChooseMarket } from './choose-market.tsx';
import { PriceOfMarket } from './price-of-market.tsx';

export const metadata: Metadata = { title: 'Price of a market' };

type Props = { params: Promise<{ tenant: string; product: string }>; searchParams: Promise<{ market?: string }> };

export default async function PricePage({ params, searchParams }: Props) {
  const { tenant, product: productId } = await params;
  const member = await requireMember(tenant, 'products.read');
  const { market } = await searchParams;
  const chosen = typeof market === 'string' && isMarket(market) ? market : null;
  const { product, price } = await inTenant(member, async (db) => ({
    product: await findProduct(db, productId),
    price: chosen ? await readProductPrice(db, { tenant, productId, market: chosen }) : null,
  }));
  if (!product) notFound();
  return (
    <div className="stack-6">
      <ChooseMarket chosen={chosen ?? undefined} />
      {price ? (
        <PriceOfMarket {...{ tenant, productId, price }} mayAdd={can(member.role, 'products.write')} />
      ) : (
        <EmptyState icon="market" title="What would another market take?">
          Choose a market to see which laws, answers, documents and evidence it adds, before you add it.
        </EmptyState>
      )}
    </div>
  );
}
