import { Icon } from '#components/ui/icon.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import type { Column } from './column.ts';
import { cellLook } from './table-body.tsx';
import { type TableQuery, tableHref } from './table-query.ts';

type Props<Row> = { column: Column<Row>; query: TableQuery; sorted: false | 'asc' | 'desc' };

const orders = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: 'arrow-up', desc: 'arrow-down' } as const;

/** A column's heading; a link when the server can sort by it, ascending first. */
export function SortHeader<Row>({ column, query, sorted }: Props<Row>) {
  const words = column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header;
  const look = { ...cellLook(column), style: column.width ? { width: column.width } : undefined };
  if (!column.sortable) {
    return (
      <th scope="col" {...look}>
        {words}
      </th>
    );
  }
  return (
    <th scope="col" aria-sort={sorted ? orders[sorted] : 'none'} {...look}>
      <SoftLink scroll={false} href={tableHref(query, { sort: { by: column.id, descending: sorted === 'asc' } })}>
        {words}
        <Icon name={sorted ? arrows[sorted] : 'sort'} size={12} />
      </SoftLink>
    </th>
  );
}
