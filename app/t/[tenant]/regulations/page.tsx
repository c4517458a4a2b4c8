import type { Metadata } from 'next';
import { AsOf } from '#components/frame/as-of.tsx';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { waitingIn } from '#lib/law/waiting.ts';
import { readAsOf } from '#lib/readiness/as-of.ts';
import { listRegulations } from '#lib/regulations/catalogue.ts';
import { marketsOf } from '#lib/regulations/regulation.ts';
import { columnsFor } from './columns.tsx';
import { filterOf, filtersFor, spec, turningPoints } from './table.ts';
import { Updates } from './updates.tsx';

export const metadata: Metadata = { title: 'Regulations' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function RegulationsPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'products.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const day = readAsOf(search.asOf);
  const { rows, markets, waiting } = await inTenant(member, async (db) => ({
    rows: await listRegulations(db, filterOf(query), day.asOf),
    markets: [...new Set((await lawOf(db)).packs.flatMap(marketsOf))],
    waiting: await waitingIn(db),
  }));
  return (
    <>
      <PageHeader
        title="Regulations"
        description="Laws, standards, schemes and guides your products are judged by, as we read them. This is not legal advice."
        action={
          <>
            <AsOf key={day.asOf} asOf={day.asOf} today={day.today} suggestions={turningPoints} />
            <LinkButton icon="table" href={`/t/${tenant}/regulations/crosswalk`}>
              Crosswalk
            </LinkButton>
            {can(member.role, 'law.write') && (
              <LinkButton icon="upload" href={`/t/${tenant}/regulations/import`}>
                Import a framework
              </LinkButton>
            )}
          </>
        }
      />
      <Updates {...{ tenant, waiting }} mayAdopt={can(member.role, 'law.adopt')} />
      <DataTable
        label="Regulations"
        noun={['regulation', 'regulations']}
        columns={columnsFor(tenant, day)}
        rows={rows.slice(query.offset, query.offset + query.pageSize)}
        total={rows.length}
        query={query}
        rowId={({ id }) => id}
        searchPlaceholder="Search name or title"
        filters={filtersFor(markets)}
        empty={<EmptyState bare icon="regulation" title="No regulation" />}
      />
    </>
  );
}
