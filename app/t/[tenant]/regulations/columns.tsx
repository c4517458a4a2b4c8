import { capital, formatNumber } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { bearing } from '#lib/regulations/bearing.ts';
import type { RegulationRow } from '#lib/regulations/catalogue.ts';
import { StageBadge } from './stage-badge.tsx';

/** The columns of the list of regulations. */
export function columnsFor(tenant: string, today: string): Column<RegulationRow>[] {
  return [
    {
      id: 'name',
      header: 'Regulation',
      rowHeader: true,
      sortable: true,
      width: '34%',
      cell: ({ id, name, title, own }) => (
        <>
          <RowLink href={`/t/${tenant}/regulations/${id}`}>{name}</RowLink>{' '}
          {own && <Badge tone="accent">Your own</Badge>}
          <span className="block text-xs text-pretty text-ink-3">{title}</span>
        </>
      ),
    },
    {
      id: 'kind',
      header: 'Kind',
      cell: ({ kind, force }) => (force === 'voluntary' ? `Voluntary ${kind}` : capital(kind)),
    },
    { id: 'markets', header: 'Where', cell: ({ markets }) => <Markets markets={markets} /> },
    { id: 'stage', header: 'Stage', cell: ({ stage }) => <StageBadge stage={stage} /> },
    {
      id: 'next',
      header: 'Next change',
      sortable: true,
      cell: ({ next }) =>
        next ? (
          <span title={next.what}>
            <DateText value={next.date} today={today} />
          </span>
        ) : (
          <None />
        ),
    },
    {
      id: 'products',
      header: 'Your products',
      sortable: true,
      align: 'end',
      cell: ({ products }) => (bearing(products) > 0 ? formatNumber(bearing(products)) : <None />),
    },
    {
      id: 'requirements',
      header: 'Asks',
      sortable: true,
      align: 'end',
      wideOnly: true,
      cell: ({ requirements }) => formatNumber(requirements),
    },
    {
      id: 'verified',
      header: 'Checked',
      sortable: true,
      wideOnly: true,
      cell: ({ verifiedOn }) => <DateText value={verifiedOn} today={today} />,
    },
  ];
}

function Markets({ markets }: { markets: string[] }) {
  if (markets.length === 0) return <>Everywhere</>;
  const [first, ...rest] = markets;
  return (
    <span title={markets.join(', ')} className="whitespace-nowrap">
      {first}
      {rest.length > 0 && ` and ${rest.length} more`}
    </span>
  );
}

const None = () => <span className="text-ink-3">–</span>;
