import clsx from 'clsx';
import type { ReactNode } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { BulkBar } from './bulk-bar.tsx';
import type { Column } from './column.ts';
import { Pagination } from './pagination.tsx';
import { SelectAll } from './select-all.tsx';
import { SelectionScope } from './selection.tsx';
import { SortHeader } from './sort-header.tsx';
import { TableBody } from './table-body.tsx';
import { TableKeys } from './table-keys.tsx';
import { tableModel } from './table-model.ts';
import { isNarrowed, type TableQuery, tableHref } from './table-query.ts';
import { type TableFilter, TableToolbar } from './table-toolbar.tsx';

export type DataTableProps<Row extends object> = {
  /** What the table lists, read aloud as its name: `Products`. */
  label: string;
  /** One row and many rows, for counts: `['product', 'products']`. */
  noun: readonly [one: string, many: string];
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Rows that match on the server, not only those on this page. */
  total: number;
  query: TableQuery;
  rowId: (row: Row) => string;
  /** Words in the empty search box; leave out for no search. */
  searchPlaceholder?: string;
  filters?: readonly TableFilter[];
  /** Buttons at the end of the toolbar: import, export. */
  actions?: ReactNode;
  /** What can be done with several rows; put `<SelectedIds />` into its forms. Switches selection on. */
  bulkActions?: ReactNode;
  /** Shown when there is nothing at all; a search without results has its own words. */
  empty: ReactNode;
  /** Draws a heading row whenever the key changes; rows arrive sorted by it. */
  groupOf?: (row: Row) => { key: string; label: ReactNode };
  /** A mark at the start of the row, for example the row that is open beside the table. */
  isCurrent?: (row: Row) => boolean;
  /** On a phone: each row a card, or a table that scrolls sideways. */
  phone?: 'cards' | 'scroll';
  locale?: string;
};

/** The one table: search, filters, sorting, paging and columns live in the address; rows come from the server. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, noun, columns, rows, total, query, rowId, filters = [], phone = 'cards', locale } = props;
  const model = tableModel(columns, rows, total, query, rowId);
  const shown = new Set(model.getVisibleLeafColumns().map((column) => column.id));
  const visible = columns.filter((column) => shown.has(column.id));
  const ids = model.getRowModel().rows.map((row) => row.id);
  const selectable = Boolean(props.bulkActions);

  return (
    <SelectionScope ids={selectable ? ids : []} total={total} noun={noun}>
      <TableToolbar
        {...{ query, columns, filters, total, noun, locale }}
        searchPlaceholder={props.searchPlaceholder}
        actions={props.actions}
      />
      {rows.length === 0 ? (
        <div className="rounded-lg border border-line bg-sheet">
          {isNarrowed(query) ? <NothingFound many={noun[1]} query={query} /> : props.empty}
        </div>
      ) : (
        <TableKeys className={clsx('dt-frame', phone === 'scroll' && 'dt-scroll')}>
          <table className={clsx('dt', phone === 'cards' && 'dt-cards')}>
            <caption className="sr-only">{label}</caption>
            <thead>
              <tr>
                {selectable && (
                  <th scope="col" className="pick">
                    <SelectAll label={`Select all ${noun[1]} on this page`} />
                  </th>
                )}
                {visible.map((column) => (
                  <SortHeader
                    key={column.id}
                    column={column}
                    query={query}
                    sorted={model.getColumn(column.id)?.getIsSorted() ?? false}
                  />
                ))}
              </tr>
            </thead>
            <TableBody
              {...{ rows, rowId, selectable }}
              columns={visible}
              labelled={phone === 'cards'}
              groupOf={props.groupOf}
              isCurrent={props.isCurrent}
            />
          </table>
        </TableKeys>
      )}
      <Pagination query={query} total={total} pageCount={model.getPageCount()} noun={noun} locale={locale} />
      {selectable && <BulkBar>{props.bulkActions}</BulkBar>}
    </SelectionScope>
  );
}

function NothingFound({ many, query }: { many: string; query: TableQuery }) {
  const cleared = Object.fromEntries(Object.keys(query.filters).map((name) => [name, []]));
  return (
    <EmptyState
      bare
      icon="search"
      title={`No ${many} match`}
      action={
        <LinkButton href={tableHref(query, { search: '', filters: cleared })}>Clear search and filters</LinkButton>
      }
    >
      {query.search && <>Nothing was found for “{query.search}”. Fewer words find more.</>}
    </EmptyState>
  );
}
