import { type TableQuery, type TableSpec, tableHref } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { type LibraryFilter, type LibrarySort, librarySorts } from '#lib/evidence/library.ts';

export const spec: TableSpec = { sortable: librarySorts, defaultSort: '-added', filters: ['type', 'state', 'product'] };

const filters: TableFilter[] = [
  {
    name: 'state',
    label: 'State',
    options: [
      { value: 'good', label: 'Accepted and in date' },
      { value: 'waiting', label: 'Waiting for review' },
      { value: 'expiring', label: 'Expires within 90 days' },
      { value: 'expired', label: 'Expired' },
      { value: 'rejected', label: 'Rejected' },
      { value: 'unused', label: 'Attached to nothing' },
      { value: 'archived', label: 'Archived' },
    ],
  },
  { name: 'type', label: 'Type', options: Object.entries(evidenceTypes).map(([value, label]) => ({ value, label })) },
];

/** The filters of the toolbar; products appear among them when the address names some. */
export function filtersFor(products: { id: string; name: string }[]): TableFilter[] {
  if (products.length === 0) return filters;
  return [
    ...filters,
    { name: 'product', label: 'Product', options: products.map(({ id, name }) => ({ value: id, label: name })) },
  ];
}

/** What the table's address asks of the library. */
export function filterOf({ search, filters, sort }: TableQuery): LibraryFilter {
  return {
    search,
    types: filters.type ?? [],
    states: filters.state ?? [],
    products: (filters.product ?? []).filter(isId),
    sort: { by: (sort?.by ?? 'added') as LibrarySort, descending: sort?.descending ?? true },
  };
}

export const isId = (text: unknown): text is string =>
  typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** The address of the same list with one piece open beside it, or none. */
export function openHref({ params, ...query }: TableQuery, id: string | undefined): string {
  return tableHref({ ...query, params: { ...params, open: id } }, { page: query.page });
}
