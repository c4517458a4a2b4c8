import type { Metadata } from 'next';
import { AsOf } from '#components/frame/as-of.tsx';
import { DataTable } from '#components/table/data-table.tsx';
import { isNarrowed, readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { marketChoices } from '#lib/markets/market.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { readOverview } from '#lib/readiness/overview-page.ts';
import { AddingMarket } from './adding-market.tsx';
import { MarketLinks, matrixColumns } from './columns.tsx';
import { ComingUp } from './coming-up.tsx';
import { FirstRun } from './first-run.tsx';
import { MarketPriceSection } from './market-price.tsx';
import { Recomputing } from './recomputing.tsx';
import { filterOf, filtersFor, spec } from './table.ts';
import { ToDo } from './to-do.tsx';

export const metadata: Metadata = { title: 'Overview' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function OverviewPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'products.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const { asOf, today, moved } = readAsOf(search.asOf);
  const filter = filterOf(query);
  const page = { offset: query.offset, limit: query.pageSize };
  const adding = marketChoices.find(({ id }) => id === search.adding)?.id;
  const data = await inTenant(member, (db) => readOverview(db, filter, page, { asOf, adding }));
  if (data.total === 0 && !isNarrowed(query))
    return <FirstRun tenant={tenant} tenantName={member.tenantName} mayRegister={can(member.role, 'products.write')} />;
  const other = moved ? asOf : undefined;
  return (
    <>
      <PageHeader
        title="Readiness"
        meta={<MarketLinks tenant={tenant} markets={data.markets} asOf={other} />}
        action={
          <>
            <AddingMarket asOf={other} chosen={adding} />
            <AsOf key={asOf} {...{ asOf, today }} suggestions={data.lawDays} />
          </>
        }
      />
      {adding && (
        <MarketPriceSection
          {...{ tenant, prices: data.prices }}
          market={adding}
          closeHref={other ? `?asOf=${other}` : '?'}
        />
      )}
      <Recomputing jobs={data.jobs} />
      <DataTable
        label="Products and markets"
        noun={['product', 'products']}
        columns={matrixColumns(tenant, filter.market ? [filter.market] : data.markets, other)}
        rows={data.rows}
        total={data.total}
        query={query}
        rowId={({ id }) => id}
        searchPlaceholder="Search name, model or family"
        filters={filtersFor(data)}
        phone="scroll"
        empty={null}
      />
      <div className="mt-8 stack-6">
        <ToDo tenant={tenant} gaps={data.toDo} today={asOf} mayAct={can(member.role, 'answers.write')} />
        <ComingUp tenant={tenant} days={data.coming} asOf={asOf} />
      </div>
    </>
  );
}
