import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { VerdictBar } from '#components/chart/verdict-bar.tsx';
import { AsOf } from '#components/frame/as-of.tsx';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { isMarket, marketName } from '#lib/markets/market.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { readMarket } from '#lib/readiness/market-page.ts';
import { Regulations } from './regulations.tsx';
import { filterOf, filters, marketColumns, spec } from './table.tsx';

export const metadata: Metadata = { title: 'Market' };

type Props = { params: Promise<{ tenant: string; market: string }>; searchParams: Promise<SearchParams> };

export default async function MarketPage({ params, searchParams }: Props) {
  const { tenant, market } = await params;
  const member = await requireMember(tenant, 'products.read');
  if (!isMarket(market)) notFound();
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const { asOf, today, moved } = readAsOf(search.asOf);
  const page = { offset: query.offset, limit: query.pageSize };
  const data = await inTenant(member, (db) => readMarket(db, market, filterOf(query), page, asOf));
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Overview', href: `/t/${tenant}` }]}
        title={marketName(market)}
        action={<AsOf key={asOf} {...{ asOf, today }} suggestions={data.lawDays} />}
      />
      {!moved && data.total > 0 && (
        <div className="mb-6 max-w-2xl">
          <VerdictBar label="All products in this market" counts={data.counts} />
        </div>
      )}
      <Regulations regulations={data.regulations} asOf={asOf} counted={!moved && Object.keys(data.counts).length > 0} />
      <DataTable
        label={`Products in ${marketName(market)}`}
        noun={['product', 'products']}
        columns={marketColumns(tenant, market, moved ? asOf : undefined)}
        rows={data.rows}
        total={data.total}
        query={query}
        rowId={({ id }) => id}
        searchPlaceholder="Search name, model or family"
        filters={filters}
        empty={
          <EmptyState bare icon="market" title="No product is sold here">
            Add this market to a product to see what it would take.
          </EmptyState>
        }
      />
    </>
  );
}
