import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Column } from './column.ts';

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  empty?: ReactNode;
  /** Without its own frame, inside a flush section. */
  bare?: boolean;
};

const alignments = { start: 'text-start', end: 'text-end', centre: 'text-center' };

/** A short table that is all there: nothing to search, sort or page. */
export function PlainTable<Row>({ label, columns, rows, rowId, empty, bare }: Props<Row>) {
  if (rows.length === 0 && empty) return empty;
  return (
    <div className={clsx('overflow-x-auto', !bare && 'rounded-lg border border-line bg-sheet')}>
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                style={{ width: column.width }}
                className={clsx(
                  'border-b border-line px-3 py-2 text-xs font-medium text-ink-3 first:ps-4 last:pe-4',
                  alignments[column.align ?? 'start'],
                )}
              >
                {column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)} className="relative hover:bg-wash/60 [&:last-child>*]:border-b-0">
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    scope={column.rowHeader ? 'row' : undefined}
                    className={clsx(
                      'border-b border-line px-3 py-2 align-top font-normal first:ps-4 last:pe-4',
                      alignments[column.align ?? 'start'],
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
