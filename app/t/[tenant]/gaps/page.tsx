import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Segments } from '#components/ui/segments.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { readGaps } from '#lib/gaps/gaps-page.ts';
import { mostCounted } from '#lib/gaps/queries.ts';
import { today } from '#lib/readiness/today.ts';
import { AboutOrganisation } from './about-organisation.tsx';
import { assignAction } from './actions.ts';
import { AssignSelected } from './assign-selected.tsx';
import { gapColumns } from './columns.tsx';
import { NothingMissing } from './nothing-missing.tsx';
import { filterOf, filtersFor, groupings, spec } from './table.ts';

export const metadata: Metadata = { title: 'Gaps' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function GapsPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'answers.read');
  const query = readTableQuery(await searchParams, spec);
  const filter = filterOf(query);
  const page = { offset: query.offset, limit: query.pageSize };
  const data = await inTenant(member, (db) => readGaps(db, filter, page));
  const mayAct = can(member.role, 'answers.write');
  const assign = can(member.role, 'answers.assign') && (
    <AssignSelected action={assignAction.bind(null, tenant)} people={data.owners} />
  );
  return (
    <>
      <PageHeader
        title="Gaps"
        description="What is missing, what brings most for the least work first. Closing a gap can unblock several markets at once."
      />
      <AboutOrganisation tenant={tenant} gaps={data.organisation} mayAct={mayAct} />
      <div className="mb-3 overflow-x-auto">
        <Segments label="Group by" items={groupings(query, filter.group)} />
      </div>
      {data.total >= mostCounted && (
        <p className="mb-2 text-ink-3">There are more than can be counted at once. Narrow the list to see the rest.</p>
      )}
      <DataTable
        label="Gaps"
        noun={['gap', 'gaps']}
        columns={gapColumns(tenant, today(), mayAct)}
        rows={data.rows}
        total={data.total}
        query={query}
        rowId={({ id }) => id}
        searchPlaceholder="Search question or product"
        filters={filtersFor(data)}
        bulkActions={assign}
        groupOf={filter.group && (({ group }) => group ?? { key: '', label: '' })}
        empty={<NothingMissing sold={data.markets.length > 0} />}
      />
    </>
  );
}
