import { capital, formatCount, formatNumber } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { RegulationRow } from '#lib/regulations/catalogue.ts';
import { StageBadge } from './stage-badge.tsx';
import { StandCounts } from './stand-counts.tsx';

type Looked = { asOf: string; today: string; moved: boolean };

/** The columns of the list of regulations, as looked at on a day; how products stand is told for today only. */
export function columnsFor(tenant: string, { asOf, today, moved }: Looked): Column<RegulationRow>[] {
  const at = moved ? `?asOf=${asOf}` : '';
  return [
    {
      id: 'name',
      header: 'Regulation',
      rowHeader: true,
      sortable: true,
      width: '28%',
      cell: ({ id, name, title, own }) => (
        <span className="block min-w-0">
          <RowLink href={`/t/${tenant}/regulations/${id}${at}`}>{name}</RowLink>{' '}
          {own && <Badge tone="accent">Your own</Badge>}
          <span className="block text-xs text-pretty text-ink-3">{title}</span>
        </span>
      ),
    },
    {
      id: 'kind',
      header: 'Kind',
      cell: ({ kind, force }) => (force === 'voluntary' ? `Voluntary ${kind}` : capital(kind)),
    },
    { id: 'markets', header: 'Where', cell: ({ markets }) => <Markets markets={markets} /> },
    {
      id: 'stage',
      header: 'Stage',
      cell: ({ stage, from }) => (
        <span className="block max-sm:text-end">
          <StageBadge stage={stage} />
          {from && stage !== 'repealed' && (
            <span className="block text-xs whitespace-nowrap text-ink-3">
              from <DateText value={from} today={today} />
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'next',
      header: 'Next change',
      sortable: true,
      cell: ({ next }) =>
        next ? (
          <span className="block max-sm:text-end">
            <DateText value={next.date} today={today} />
            <span className="line-clamp-2 text-xs text-ink-3" title={next.what}>
              {next.adds > 0 && `${formatCount(next.adds, 'requirement', 'requirements')}: `}
              {next.what}
            </span>
          </span>
        ) : (
          <None />
        ),
    },
    ...(moved ? [] : [productsColumn(tenant)]),
    {
      id: 'requirements',
      header: 'Asks',
      sortable: true,
      align: 'end',
      wideOnly: true,
      cell: ({ requirements, inForce }) =>
        inForce === requirements ? (
          formatNumber(requirements)
        ) : (
          <span className="whitespace-nowrap">{`${formatNumber(inForce)} of ${formatNumber(requirements)}`}</span>
        ),
    },
    {
      id: 'verified',
      header: 'Checked',
      sortable: true,
      wideOnly: true,
      cell: ({ verifiedOn, confidence }) => (
        <>
          <DateText value={verifiedOn} today={today} />
          <span className="block text-xs whitespace-nowrap text-ink-3">Confidence {confidence}</span>
        </>
      ),
    },
  ];
}

const productsColumn = (tenant: string): Column<RegulationRow> => ({
  id: 'products',
  header: 'Your products',
  sortable: true,
  cell: ({ id, name, products, force }) => (
    <StandCounts
      {...{ products }}
      voluntary={force === 'voluntary'}
      href={() => `/t/${tenant}/products?regulation=${id}`}
      of={name}
    />
  ),
});

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
