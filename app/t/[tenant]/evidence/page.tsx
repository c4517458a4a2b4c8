import type { Metadata } from 'next';
import { DataTable } from '#components/table/data-table.tsx';
import { readTableQuery, type SearchParams, tableHref } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { listLibrary } from '#lib/evidence/library.ts';
import { today } from '#lib/readiness/today.ts';
import { ArchiveSelected } from './archive-selected.tsx';
import { evidenceColumns } from './columns.tsx';
import { EvidencePane, openedEvidence } from './evidence-pane.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { evidenceFilters, filterOf, spec } from './table.ts';
import { UploadPanel } from './upload-panel.tsx';

export const metadata: Metadata = { title: 'Evidence' };

type Props = { params: Promise<{ tenant: string }>; searchParams: Promise<SearchParams> };

export default async function EvidencePage({ params, searchParams }: Props) {
  const { tenant } = await params;
  const member = await requireMember(tenant, 'evidence.read');
  const search = await searchParams;
  const query = readTableQuery(search, spec);
  const mayWrite = can(member.role, 'evidence.write');
  const { list, opened } = await inTenant(member, async (db) => ({
    list: await listLibrary(db, filterOf(query), today(), { offset: query.offset, limit: query.pageSize }),
    opened: await openedEvidence(db, search.open),
  }));
  return (
    <>
      <PageHeader
        title="Evidence"
        description="Files and links that prove your answers. One piece can serve many answers of many products; it counts while it is accepted and in date."
        action={mayWrite && <LinkDialog tenant={tenant} />}
      />
      {mayWrite && <UploadPanel tenant={tenant} />}
      <DataTable
        label="Evidence"
        noun={['piece of evidence', 'pieces of evidence']}
        columns={evidenceColumns(today(), (id) => `${tableHref(query, { page: query.page })}&open=${id}`)}
        rows={list.rows}
        total={list.total}
        query={query}
        filters={evidenceFilters}
        rowId={({ id }) => id}
        isCurrent={({ id }) => id === opened?.evidence.id}
        searchPlaceholder="Search title, file name, description"
        bulkActions={
          mayWrite && <ArchiveSelected tenant={tenant} restores={filterOf(query).states.includes('archived')} />
        }
        empty={
          <EmptyState bare icon="evidence" title="No evidence yet">
            Drop test reports, SBOMs, policies or certificates above. Then attach them to the answers they prove.
          </EmptyState>
        }
      />
      {opened && (
        <EvidencePane
          opened={opened}
          member={member}
          closeHref={tableHref(query, { page: query.page })}
          today={today()}
        />
      )}
    </>
  );
}
