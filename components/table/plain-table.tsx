import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import { cellLook, cellOf } from './table-body.tsx';

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  empty?: ReactNode;
  /** Without its own frame, inside a flush section. */
  bare?: boolean;
  /** Rows become cards on a phone, each cell with its column's name. */
  cards?: boolean;
};

/** A short table that is all there: nothing to search, sort or page. */
export function PlainTable<Row>({ label, columns, rows, rowId, empty, bare, cards }: Props<Row>) {
  if (rows.length === 0 && empty) return empty;
  return (
    <div className={clsx('overflow-x-auto [--frame-top:0px]', !bare && 'dt-frame')}>
      <table className={clsx('dt', cards && 'dt-cards')}>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                {...cellLook(column)}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} data-row={rowId(row)}>
              {columns.map((column) => cellOf(column, row, Boolean(cards)))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
