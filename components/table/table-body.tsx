import clsx from 'clsx';
import { Fragment, type ReactNode } from 'react';
import type { Column } from './column.ts';

type Props<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  groupOf?: (row: Row) => { key: string; label: ReactNode };
  isCurrent?: (row: Row) => boolean;
  /** Say each column's name beside its cell, where rows are cards. */
  labelled: boolean;
  selectable: boolean;
};

export function TableBody<Row>({ columns, rows, rowId, groupOf, isCurrent, labelled, selectable }: Props<Row>) {
  let previous: string | undefined;
  return (
    <tbody>
      {rows.map((row) => {
        const id = rowId(row);
        const group = groupOf?.(row);
        const opens = group && group.key !== previous;
        previous = group?.key;
        return (
          <Fragment key={id}>
            {opens && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + (selectable ? 1 : 0)}>
                  {group.label}
                </th>
              </tr>
            )}
            <tr data-row={id} {...(isCurrent?.(row) && { 'aria-current': true })}>
              {selectable && (
                <td className="pick">
                  <input type="checkbox" className="tick z-[6]" aria-label="Select this row" data-select={id} />
                </td>
              )}
              {columns.map((column) => cellOf(column, row, labelled))}
            </tr>
          </Fragment>
        );
      })}
    </tbody>
  );
}

/** One cell. A plain call and not a component, with no attribute that says nothing: a page of rows has hundreds of these. */
export function cellOf<Row>(column: Column<Row>, row: Row, labelled: boolean) {
  const look = cellLook(column);
  if (column.rowHeader) {
    return (
      <th key={column.id} scope="row" {...look}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td key={column.id} {...look} {...(labelled && !column.hideHeader && { 'data-label': column.header })}>
      {column.cell(row)}
    </td>
  );
}

/** How a column stands: at the end, in the middle, only where there is room. */
export function cellLook<Row>({ align, wideOnly }: Column<Row>): { className?: string } {
  const className = clsx(align !== 'start' && align, wideOnly && 'wide');
  return className ? { className } : {};
}
