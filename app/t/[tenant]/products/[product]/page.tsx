import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlainTable } from '#components/table/plain-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { marketName } from '#lib/markets/market.ts';
import { findProduct } from '#lib/products/queries.ts';

export const metadata: Metadata = { title: 'Readiness' };

type Props = { params: Promise<{ tenant: string; product: string }> };

export default async function ProductPage({ params }: Props) {
  const { tenant, product: id } = await params;
  const member = await requireMember(tenant, 'products.read');
  const product = await inTenant(member, (db) => findProduct(db, id));
  if (!product) notFound();
  return (
    <PlainTable
      label="Readiness by market"
      rows={product.markets}
      rowId={({ market }) => market}
      columns={[
        { id: 'market', header: 'Market', rowHeader: true, cell: ({ market }) => marketName(market) },
        {
          id: 'verdict',
          header: 'Verdict',
          cell: ({ verdict }) => (verdict ? <VerdictChip verdict={verdict as VerdictLook} /> : 'Being worked out'),
        },
      ]}
      empty={
        <EmptyState
          icon="market"
          title="No market yet"
          action={<LinkButton href={`/t/${tenant}/products/${id}/details`}>Add a market</LinkButton>}
        >
          Laws apply where a product is placed. Add the markets it targets to see what each asks.
        </EmptyState>
      }
    />
  );
}
