import { DataTable } from '#components/table/data-table.tsx';
import type { TableQuery } from '#components/table/table-query.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { LibraryRow } from '#lib/evidence/library.ts';
import { today } from '#lib/readiness/today.ts';
import { BulkActs } from './bulk-acts.tsx';
import { columnsFor } from './columns.tsx';
import { filterOf, filtersFor, openHref } from './table.ts';

type Props = {
  tenant: string;
  list: { rows: LibraryRow[]; total: number };
  query: TableQuery;
  /** Products the list is narrowed to. */
  products: { id: string; name: string }[];
  mayWrite: boolean;
  opened: { id: string } | null;
};

/** The library, a page at a time. */
export function LibraryTable({ tenant, list, query, products, mayWrite, opened }: Props) {
  const titles = Object.fromEntries(list.rows.map(({ id, title }) => [id, title]));
  return (
    <DataTable
      label="Evidence"
      noun={['piece of evidence', 'pieces of evidence']}
      columns={columnsFor(today(), (id) => openHref(query, id), opened !== null)}
      rows={list.rows}
      total={list.total}
      query={query}
      filters={filtersFor(products)}
      rowId={({ id }) => id}
      isCurrent={({ id }) => id === opened?.id}
      searchPlaceholder="Search title, file name, description"
      bulkActions={
        mayWrite && <BulkActs tenant={tenant} restores={filterOf(query).states.includes('archived')} titles={titles} />
      }
      empty={
        <EmptyState bare icon="evidence" title="No evidence yet">
          {mayWrite
            ? 'Drop test reports, SBOMs, policies or certificates on this page. Then attach them to the answers they prove.'
            : 'Test reports, SBOMs, policies and certificates appear here once somebody adds them.'}
        </EmptyState>
      }
    />
  );
}
