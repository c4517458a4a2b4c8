import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatCount } from '#components/format.ts';
import { Icon } from '#components/ui/icon.tsx';
import type { Column } from './column.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { SearchBox } from './search-box.tsx';
import { type TableQuery, tableHref } from './table-query.ts';

export type TableFilter = {
  /** The parameter; listed in the table's spec. */
  name: string;
  label: string;
  options: readonly { value: string; label: string; count?: number }[];
  /** One value at most. */
  single?: boolean;
};

type Props<Row> = {
  query: TableQuery;
  columns: readonly Column<Row>[];
  filters: readonly TableFilter[];
  total: number;
  noun: readonly [string, string];
  searchPlaceholder?: string;
  actions?: ReactNode;
  locale?: string;
};

export function TableToolbar<Row>({
  query,
  columns,
  filters,
  total,
  noun,
  searchPlaceholder,
  actions,
  locale,
}: Props<Row>) {
  const choosable = columns
    .filter((column) => !column.rowHeader && !column.fixed)
    .map(({ id, header }) => ({ id, header }));
  const link = { params: query.params, spec: query.spec };
  return (
    <div className="mb-3 stack-2 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        {searchPlaceholder && <SearchBox query={link} value={query.search} placeholder={searchPlaceholder} />}
        {filters.map((filter) => (
          <FilterMenu key={filter.name} filter={filter} chosen={query.filters[filter.name] ?? []} query={link} />
        ))}
        <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
          <p role="status" data-figures className="text-ink-3">
            {formatCount(total, noun[0], noun[1], locale)}
          </p>
          {choosable.length > 2 && <ColumnChooser columns={choosable} hidden={query.hidden} query={link} />}
          {actions}
        </div>
      </div>
      <Chosen filters={filters} query={query} />
    </div>
  );
}

/** What narrows the rows now, each taken away with one press. */
function Chosen({ filters, query }: { filters: readonly TableFilter[]; query: TableQuery }) {
  const chips = filters.flatMap((filter) =>
    (query.filters[filter.name] ?? []).map((value) => ({
      key: `${filter.name}=${value}`,
      label: `${filter.label}: ${filter.options.find((option) => option.value === value)?.label ?? value}`,
      href: tableHref(query, {
        filters: { [filter.name]: (query.filters[filter.name] ?? []).filter((other) => other !== value) },
      }),
    })),
  );
  if (chips.length === 0) return null;
  const cleared = Object.fromEntries(Object.keys(query.filters).map((name) => [name, []]));
  return (
    <ul aria-label="Filters in use" className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li key={chip.key}>
          <Link
            href={chip.href}
            scroll={false}
            prefetch={false}
            className="inline-flex min-h-6 items-center gap-1 rounded-sm bg-accent-wash px-2 text-xs font-medium text-accent hover:bg-press"
          >
            {chip.label}
            <Icon name="close" size={12} label="remove" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            href={tableHref(query, { filters: cleared })}
            scroll={false}
            prefetch={false}
            className="link px-1 text-xs"
          >
            Clear all
          </Link>
        </li>
      )}
    </ul>
  );
}
