import Link from 'next/link';
import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { OverviewRow } from '#lib/readiness/overview.ts';
import { worstVerdict } from '#lib/readiness/readiness.ts';
import { lookOf, MatrixCell } from './cell.tsx';

/** Products down, markets across. */
export function matrixColumns(tenant: string, markets: readonly string[], asOf?: string): Column<OverviewRow>[] {
  return [
    {
      id: 'product',
      header: 'Product',
      rowHeader: true,
      sortable: true,
      width: '16rem',
      cell: ({ id, name, model, family }) => (
        <>
          <RowLink href={`/t/${tenant}/products/${id}`}>{name}</RowLink>
          <span className="block truncate text-xs text-ink-3">{[model, family].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'worst',
      header: 'Worst',
      sortable: true,
      align: 'centre',
      width: '5rem',
      cell: (row) => <Worst row={row} />,
    },
    ...markets.map(
      (market): Column<OverviewRow> => ({
        id: market,
        header: market,
        cell: (row) => <MatrixCell {...{ tenant, row, market, asOf }} />,
      }),
    ),
  ];
}

function Worst({ row: { cells } }: { row: OverviewRow }) {
  if (cells.length === 0) return <span className="text-xs text-ink-3">No market</span>;
  const verdict = worstVerdict(cells.map((it) => it.verdict));
  const coming = cells.find((it) => it.nextDate)?.nextDate ?? null;
  return <VerdictGlyph verdict={lookOf({ verdict, nextDate: coming })} />;
}

/** The markets in view, each a way to its own page. */
export function MarketLinks({ tenant, markets, asOf }: { tenant: string; markets: readonly string[]; asOf?: string }) {
  return (
    <ul aria-label="Markets" className="flex flex-wrap gap-x-4 gap-y-1">
      {markets.map((market) => (
        <li key={market}>
          <Link href={`/t/${tenant}/markets/${market}${asOf ? `?asOf=${asOf}` : ''}`} prefetch={false} className="link">
            {marketName(market)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
