import {
  type ColumnDef,
  columnVisibilityFeature,
  constructTable,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { Column } from './column.ts';
import type { TableQuery } from './table-query.ts';

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnVisibilityFeature,
  rowSortingFeature,
  rowPaginationFeature,
});

/** The table as TanStack Table sees it: columns in view, sort state, page count. Rows come sorted and paged from the server. */
export function tableModel<Row extends object>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  total: number,
  query: TableQuery,
  rowId: (row: Row) => string,
) {
  return constructTable<typeof features, Row>({
    features,
    data: rows as Row[],
    columns: columns.map(
      (column): ColumnDef<typeof features, Row> => ({
        id: column.id,
        header: column.header,
        accessorFn: (row) => row,
        enableHiding: !column.rowHeader && !column.fixed,
        enableSorting: Boolean(column.sortable),
      }),
    ),
    getRowId: rowId,
    manualSorting: true,
    manualPagination: true,
    rowCount: total,
    state: {
      columnVisibility: Object.fromEntries(query.hidden.map((id) => [id, false])),
      sorting: query.sort ? [{ id: query.sort.by, desc: query.sort.descending }] : [],
      pagination: { pageIndex: query.page - 1, pageSize: query.pageSize },
    },
  });
}
