import type { SearchParams, TableQuery, TableSpec } from '#components/table/table-query.ts';
import type { TableFilter } from '#components/table/table-toolbar.tsx';
import { type SpineFilter, usualSpine } from '#lib/regulations/spine.ts';
import type { SpinePage } from '#lib/regulations/spine-page.ts';

export const spec: TableSpec = { filters: ['spine', 'columns', 'part', 'only'] };

/** Reads what the address asks for. */
export function filterOf({ search, filters }: Pick<TableQuery, 'search' | 'filters'>): SpineFilter {
  const chosen = (name: string) => filters[name] ?? [];
  const [only] = chosen('only');
  return {
    search,
    spine: chosen('spine')[0] ?? usualSpine,
    columns: chosen('columns'),
    parts: chosen('part'),
    ...((only === 'unasked' || only === 'failing') && { only }),
  };
}

/** What the matrix can be turned round and narrowed to. */
export function filtersFor({ choices, parts, spine }: SpinePage): TableFilter[] {
  const regulations = choices
    .map(({ id, label }) => ({ value: id, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [
    { name: 'spine', label: 'Spine', single: true, options: regulations },
    {
      name: 'columns',
      label: 'Columns',
      options: [{ value: 'all', label: 'Every regulation' }, ...regulations.filter(({ value }) => value !== spine.id)],
    },
    // A title with a comma cannot stand in the address, which separates values by it.
    {
      name: 'part',
      label: 'Part',
      options: parts.filter((it) => it !== '' && !it.includes(',')).map((value) => ({ value, label: value })),
    },
    {
      name: 'only',
      label: 'Show only',
      single: true,
      options: [
        { value: 'unasked', label: 'What nothing in my markets asks' },
        { value: 'failing', label: 'Where a product fails' },
      ],
    },
  ];
}

/** The address with one cell open beside the matrix, or none. */
export function cellHref(params: SearchParams, cell: string | undefined): string {
  const next = new URLSearchParams();
  for (const [key, value] of Object.entries(params))
    if (key !== 'cell') for (const text of [value ?? []].flat()) next.append(key, text);
  if (cell) next.set('cell', cell);
  return `?${next}`;
}
