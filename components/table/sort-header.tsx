import clsx from 'clsx';
import Link from 'next/link';
import { Icon } from '#components/ui/icon.tsx';
import type { Column } from './column.ts';
import { type TableQuery, tableHref } from './table-query.ts';

type Props<Row> = { column: Column<Row>; query: TableQuery; sorted: false | 'asc' | 'desc'; className: string };

const alignments = { start: 'text-start', end: 'text-end', centre: 'text-center' };

/** A column's heading; a link when the server can sort by it, ascending first. */
export function SortHeader<Row>({ column, query, sorted, className }: Props<Row>) {
  const words = column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header;
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none';
  return (
    <th
      scope="col"
      style={column.width ? { width: column.width } : undefined}
      aria-sort={column.sortable ? order : undefined}
      className={clsx(className, alignments[column.align ?? 'start'], column.wideOnly && 'max-sm:hidden')}
    >
      {column.sortable ? (
        <Link
          href={tableHref(query, { sort: { by: column.id, descending: sorted === 'asc' } })}
          scroll={false}
          prefetch={false}
          className={clsx('-mx-1 inline-flex items-center gap-1 rounded-sm px-1 hover:text-ink', sorted && 'text-ink')}
        >
          {words}
          <Icon
            name={sorted === 'asc' ? 'arrow-up' : sorted === 'desc' ? 'arrow-down' : 'sort'}
            size={12}
            className={sorted ? undefined : 'opacity-60'}
          />
        </Link>
      ) : (
        words
      )}
    </th>
  );
}
