import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { actName } from '#lib/audit/acts.ts';
import { readAuditFilter } from '#lib/audit/filter.ts';
import { auditFacets, listAudit } from '#lib/audit/queries.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { columns } from './columns.tsx';
import { DayFilter } from './day-filter.tsx';
import { ExportButton } from './export-button.tsx';

export const metadata: Metadata = { title: 'Audit log' };

const spec = { filters: ['actor', 'action', 'subject', 'from', 'until'], pageSizes: [50, 100] };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function AuditPage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'audit.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const filter = readAuditFilter(search);
  const [{ rows, total }, facets] = await inTenant(member, async (db) => [
    await listAudit(db, filter, query),
    await auditFacets(db),
  ]);
  const filters = [
    {
      name: 'actor',
      label: 'Who',
      options: facets.actors.map(({ id, name }) => ({ value: id, label: name })),
      single: true,
    },
    {
      name: 'action',
      label: 'What',
      options: facets.actions.map((action) => ({ value: action, label: actName(action) })),
      single: true,
    },
  ];
  return (
    <>
      <PageHeader
        title="Audit log"
        description="Who did what, in order. Every row is chained to the one before it by a hash, so a later change shows."
      />
      <DataTable
        label="Audit log"
        noun={['entry', 'entries']}
        {...{ columns, rows, total, query, filters }}
        rowId={(row) => String(row.seq)}
        actions={<AuditTools tenant={tenant} filter={filter} />}
        empty={
          <EmptyState bare icon="activity" title="Nothing yet">
            Every answer, upload and change will be listed here.
          </EmptyState>
        }
      />
    </>
  );
}

function AuditTools({ tenant, filter }: { tenant: string; filter: ReturnType<typeof readAuditFilter> }) {
  return (
    <>
      <DayFilter from={filter.from} until={filter.until} />
      <ExportButton tenant={tenant} filter={filter} />
    </>
  );
}
