import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { AsOf } from '#components/frame/as-of.tsx';
import type { SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { readProduct } from '#lib/readiness/product-page.ts';
import { MarketSection } from './_readiness/market-section.tsx';
import { readPlace } from './_readiness/place.ts';
import { TakeSnapshot } from './take-snapshot.tsx';

export const metadata: Metadata = { title: 'Readiness' };

type Props = { params: Promise<{ tenant: string; product: string }>; searchParams: Promise<SearchParams> };

export default async function ProductPage({ params, searchParams }: Props) {
  const { tenant, product: productId } = await params;
  const member = await requireMember(tenant, 'products.read');
  const search = await searchParams;
  const { asOf, today } = readAsOf(search.asOf);
  const place = readPlace(`/t/${tenant}/products/${productId}`, search);
  const question = { tenant, productId, asOf, opened: place.opened };
  const found = await inTenant(member, (db) => readProduct(db, question, formatDate));
  if (found === 'missing') notFound();
  if (found === 'archived')
    return <EmptyState title="Archived">An archived product is not judged any more.</EmptyState>;
  const { markets, lawDays, open } = found;
  const mayTake = markets.length > 0 && can(member.role, 'snapshots.write');
  return (
    <div className="stack-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-ink-3">Per market, per regulation, down to each requirement and the answer behind it.</p>
        <div className="flex items-center gap-2">
          <AsOf key={asOf} {...{ asOf, today }} suggestions={lawDays} />
          {mayTake && <TakeSnapshot key={`take ${asOf}`} {...{ tenant, productId, asOf }} />}
        </div>
      </div>
      {markets.length === 0 && (
        <EmptyState
          icon="market"
          title="No market yet"
          action={<LinkButton href={`/t/${tenant}/products/${productId}/details`}>Add a market</LinkButton>}
        >
          Laws apply where a product is placed. Add the markets it targets to see what each asks.
        </EmptyState>
      )}
      {markets.map((market) => (
        <MarketSection
          key={market.market}
          {...{ tenant, productId, market, place, asOf }}
          open={open?.market === market.market ? open : null}
        />
      ))}
    </div>
  );
}
