import { factsFor, type ProductState } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { type Price, priceOf } from '#rules/engine/price.ts';

/** The price of one more market for a product, with the packs that only this market brings. */
export type PriceAt = Price & { added: Pack[] };

/** What a market would take of a product by this law, as if its first unit were placed there on a day. Pure. */
export function priceAt(product: ProductState, { packs }: Law, market: string, asOf: IsoDate): PriceAt {
  const present = packsFor(
    packs,
    product.placements.map((it) => it.market),
  );
  const there = packsFor(packs, [market]);
  const placements = [...product.placements, { market, placedOn: asOf, lastPlacedOn: null }];
  const facts = factsFor({ ...product, placements }, market);
  return {
    ...priceOf(present, there, { asOf, facts }),
    added: there.filter((it) => !present.includes(it)),
  };
}
