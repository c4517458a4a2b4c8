import Link from 'next/link';
import { shares } from '#components/readiness/regulation-words.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictGlyph } from '#components/verdict/verdict-glyph.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { Cell } from '#lib/readiness/readiness.ts';
import type { ShareRow } from '#lib/shares/overview.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';

type Props = { shareId: string; rows: readonly ShareRow[]; markets: readonly string[] };

/** Products down, markets across; each cell leads to that market on the product's page. */
export function ShareMatrix({ shareId, rows, markets }: Props) {
  const href = (id: string) => `${sharePath(shareId)}/products/${id}`;
  const columns: Column<ShareRow>[] = [
    { id: 'product', header: 'Product', rowHeader: true, cell: (row) => <ProductName row={row} href={href(row.id)} /> },
    ...markets.map((market) => ({
      id: market,
      header: marketName(market),
      cell: (row: ShareRow) => {
        const cell = row.cells.find((it) => it.market === market);
        return cell ? (
          <MarketCell cell={cell} href={`${href(row.id)}#${market}`} />
        ) : (
          <span className="text-ink-3">Not placed here</span>
        );
      },
    })),
  ];
  return (
    <PlainTable cards label="Readiness by product and market" columns={columns} rows={rows} rowId={({ id }) => id} />
  );
}

function ProductName({ row: { name, model }, href }: { row: ShareRow; href: string }) {
  return (
    <span className="block min-w-36">
      <Link href={href} prefetch={false} className="link font-medium">
        {name}
      </Link>
      <span className="block text-xs text-ink-3">{model}</span>
    </span>
  );
}

function MarketCell({ cell: { verdict, numbers, worst }, href }: { cell: Cell; href: string }) {
  const { total } = numbers;
  const per = shares(numbers);
  return (
    <Link href={href} prefetch={false} className="flex min-w-44 items-start gap-2 rounded-md hover:bg-press">
      <VerdictGlyph verdict={verdict} decorative className="mt-1" />
      <span className="min-w-0">
        <span className="font-medium">{verdictWords[verdict]}</span>
        {total > 0 && (
          <span className="mt-0.5 flex items-center gap-2 text-xs text-ink-3">
            <ThreeBars {...per} className="w-12" />
            <span aria-hidden className="tabular-nums">
              {per.answered} · {per.satisfied} · {per.proven}
            </span>
          </span>
        )}
        {worst && <span className="mt-0.5 block text-xs text-ink-3">{worst}</span>}
      </span>
    </Link>
  );
}
