import { formatDate } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';

type Market = { market: string; placedOn: string | null; verdict: string | null };

/** Each market of a product with the glyph of its verdict there. */
export function MarketChips({ markets }: { markets: readonly Market[] }) {
  if (markets.length === 0) return <span className="text-ink-3">No market yet</span>;
  return (
    <ul aria-label="Markets" className="flex flex-wrap gap-1">
      {markets.map(({ market, placedOn, verdict }) => {
        const title = `${marketName(market)}${placedOn ? `, placed from ${formatDate(placedOn)}` : ', no placing date yet'}`;
        return (
          <li key={market}>
            {verdict ? (
              <VerdictChip verdict={verdict as VerdictLook} title={title}>
                {market}
              </VerdictChip>
            ) : (
              <Badge title={title}>{market}</Badge>
            )}
          </li>
        );
      })}
    </ul>
  );
}
