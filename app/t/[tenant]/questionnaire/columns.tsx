import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { OpenWork } from '#lib/questionnaire/queries.ts';

/** What is open where; a contributor sees first what is open for them. */
export function columnsFor(tenant: string, today: string, contributes: boolean): Column<OpenWork>[] {
  const mine: Column<OpenWork> = {
    id: 'mine',
    header: 'Assigned to you',
    cell: (row) => <Mine row={row} today={today} />,
  };
  return [
    {
      id: 'name',
      header: 'Product',
      rowHeader: true,
      cell: ({ productId, name, model }) => (
        <>
          <RowLink href={`/t/${tenant}/questionnaire/${productId}`}>{name}</RowLink>
          <span className="block text-ink-3">{model}</span>
        </>
      ),
    },
    ...(contributes ? [mine] : []),
    { id: 'open', header: 'To answer now', align: 'end', cell: ({ open }) => <Open count={open} /> },
    {
      id: 'failing',
      header: 'Answers that fail',
      align: 'end',
      cell: ({ failing }) => <span className={failing > 0 ? 'text-danger' : 'text-ink-3'}>{failing}</span>,
    },
    ...(contributes ? [] : [mine]),
    { id: 'markets', header: 'Markets', wideOnly: true, cell: ({ markets }) => <Markets markets={markets} /> },
  ];
}

function Open({ count }: { count: number }) {
  if (count > 0) return <span className="font-medium">{count}</span>;
  return <Icon name="check" className="ms-auto text-compliant" label="Nothing to answer" />;
}

function Mine({ row, today }: { row: OpenWork; today: string }) {
  if (row.mine === 0) return <span className="text-ink-3">–</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Badge tone={row.mineOpen > 0 ? 'accent' : 'plain'}>
        {row.mineOpen > 0 ? `${row.mineOpen} open` : 'nothing now'}
      </Badge>
      {row.dueOn && (
        <span className="text-ink-3">
          by <DateText value={row.dueOn} today={today} urgency />
        </span>
      )}
    </span>
  );
}

function Markets({ markets }: { markets: string[] }) {
  const shown = markets.slice(0, 5);
  return (
    <span className="flex flex-wrap gap-1" title={markets.join(', ')}>
      {shown.map((market) => (
        <Badge key={market} tone="outline">
          {market}
        </Badge>
      ))}
      {markets.length > shown.length && <span className="text-ink-3">+{markets.length - shown.length}</span>}
    </span>
  );
}
