import type { TableQuery, TableSpec } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { type LibraryFilter, type LibrarySort, librarySorts } from '#lib/evidence/library.ts';

export const spec: TableSpec = { sortable: librarySorts, defaultSort: '-added', filters: ['type', 'state', 'product'] };

export const evidenceFilters: TableFilter[] = [
  {
    name: 'state',
    label: 'State',
    options: [
      { value: 'good', label: 'Accepted and in date' },
      { value: 'waiting', label: 'Waiting for review' },
      { value: 'expiring', label: 'Expires within 90 days' },
      { value: 'expired', label: 'Expired' },
      { value: 'rejected', label: 'Rejected' },
      { value: 'archived', label: 'Archived' },
    ],
  },
  { name: 'type', label: 'Type', options: Object.entries(evidenceTypes).map(([value, label]) => ({ value, label })) },
];

/** What the table's address asks of the library. */
export function filterOf({ search, filters, sort }: TableQuery): LibraryFilter {
  const uuid = /^[0-9a-f-]{36}$/;
  return {
    search,
    types: filters.type ?? [],
    states: filters.state ?? [],
    products: (filters.product ?? []).filter((id) => uuid.test(id)),
    sort: { by: (sort?.by ?? 'added') as LibrarySort, descending: sort?.descending ?? true },
  };
}
