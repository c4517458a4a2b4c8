import clsx from 'clsx';
import { Fragment, type ReactNode } from 'react';
import type { Column } from './column.ts';
import { SelectRow } from './select-boxes.tsx';

type Props<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  groupOf?: (row: Row) => { key: string; label: ReactNode };
  isCurrent?: (row: Row) => boolean;
  phone: 'cards' | 'scroll';
  selectable: boolean;
};

export function TableBody<Row>({ columns, rows, rowId, groupOf, isCurrent, phone, selectable }: Props<Row>) {
  const cards = phone === 'cards';
  let previous: string | undefined;
  return (
    <tbody className={clsx(cards && 'max-sm:block')}>
      {rows.map((row) => {
        const id = rowId(row);
        const group = groupOf?.(row);
        const opens = group && group.key !== previous;
        previous = group?.key;
        return (
          <Fragment key={id}>
            {opens && (
              <tr className={clsx(cards && 'max-sm:block')}>
                <th
                  scope="rowgroup"
                  colSpan={columns.length + (selectable ? 1 : 0)}
                  className={clsx(
                    'border-b border-line bg-paper px-3 py-1.5 text-start font-semibold',
                    cards && 'max-sm:block max-sm:px-0 max-sm:pt-4',
                  )}
                >
                  {group.label}
                </th>
              </tr>
            )}
            <tr data-row={id} aria-current={isCurrent?.(row) || undefined} className={clsx(rowLook, cards && rowCard)}>
              {selectable && (
                <td
                  className={clsx(
                    cell,
                    'w-10',
                    cards && 'max-sm:absolute max-sm:end-2 max-sm:top-2 max-sm:border-0 max-sm:p-1',
                  )}
                >
                  <SelectRow id={id} />
                </td>
              )}
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} cards={cards} />
              ))}
            </tr>
          </Fragment>
        );
      })}
    </tbody>
  );
}

const rowLook =
  'group/row relative hover:bg-wash/60 has-[[data-select]:checked]:bg-accent-wash aria-[current=true]:bg-accent-wash [&:last-child>*]:border-b-0';
const rowCard =
  'max-sm:mb-2 max-sm:block max-sm:rounded-lg max-sm:border max-sm:border-line max-sm:bg-sheet max-sm:px-3 max-sm:py-2';
const cell = 'border-b border-line px-3 py-2 align-middle';
const cardCell =
  'max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:border-0 max-sm:px-0 max-sm:py-1 max-sm:text-start';
const alignments = { start: 'text-start', end: 'text-end', centre: 'text-center' };

function Cell<Row>({ column, row, cards }: { column: Column<Row>; row: Row; cards: boolean }) {
  const look = clsx(cell, alignments[column.align ?? 'start'], column.wideOnly && 'max-sm:hidden!', cards && cardCell);
  if (column.rowHeader) {
    return (
      <th
        scope="row"
        className={clsx(
          look,
          'font-normal',
          cards ? 'max-sm:pe-8 max-sm:text-base' : 'sticky start-0 z-[5] bg-sheet group-hover/row:bg-wash',
        )}
      >
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td className={look}>
      {cards && !column.hideHeader && (
        <span aria-hidden className="hidden shrink-0 text-ink-3 max-sm:block">
          {column.header}
        </span>
      )}
      {column.cell(row)}
    </td>
  );
}
