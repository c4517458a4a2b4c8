import type { Pack } from './pack.ts';

/**
 * Whether law made for one market bears on goods sold in another: the same market, one inside the other
 * (`US-CA` lies in `US`, so a product sold in `US` is sold in California too, and federal law binds there), or `*`, everywhere.
 */
export function covers(lawMarket: string, market: string): boolean {
  return (
    lawMarket === '*' ||
    lawMarket === market ||
    market.startsWith(`${lawMarket}-`) ||
    lawMarket.startsWith(`${market}-`)
  );
}

/** The packs that bear on at least one of the markets, in their given order. */
export function packsFor(packs: readonly Pack[], markets: readonly string[]): Pack[] {
  return packs.filter((pack) => pack.markets.some((law) => markets.some((market) => covers(law, market))));
}
