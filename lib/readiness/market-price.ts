import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { factsFor, type ProductState } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { priceOf } from '#rules/engine/price.ts';
import type { OverviewRow } from './overview.ts';

/** What it would take to place one product in one more market on a day. */
export type MarketPrice = {
  productId: string;
  productName: string;
  answers: number;
  documents: string[];
  /** New types of evidence. */
  evidence: string[];
  /** What would bar it there as answered now. */
  blockers: number;
  /** Answers given already that serve there too. */
  reused: number;
  /** It is not known yet whether all law there applies: the price may rise. */
  mayRise: boolean;
};

/** The price of a market for those of the listed products that are not placed there yet; one statement. */
export async function pricesOf(
  db: ReadDb,
  rows: readonly OverviewRow[],
  market: string,
  asOf: IsoDate,
): Promise<MarketPrice[]> {
  const outside = rows.filter(({ cells }) => cells.every((it) => it.market !== market));
  const { products } = await loadStates(
    db,
    outside.map(({ id }) => id),
  );
  const law = await lawOf(db);
  const nameOf = new Map(outside.map(({ id, name }) => [id, name]));
  return products.map((product) => ({
    ...{ productId: product.id, productName: nameOf.get(product.id) ?? '' },
    ...price(product, law, market, asOf),
  }));
}

/** As if the first unit were placed there on the day asked about. */
function price(
  product: ProductState,
  { packs }: Law,
  market: string,
  asOf: IsoDate,
): Omit<MarketPrice, 'productId' | 'productName'> {
  const present = packsFor(
    packs,
    product.placements.map((it) => it.market),
  );
  const placements = [...product.placements, { market, placedOn: asOf, lastPlacedOn: null }];
  const facts = factsFor({ ...product, placements }, market);
  const { questions, documents, evidence, blockers, reused, undecided } = priceOf(present, packsFor(packs, [market]), {
    asOf,
    facts,
  });
  return {
    answers: questions.length,
    documents: documents.map(({ name }) => name),
    ...{ evidence, blockers: blockers.length, reused, mayRise: undecided.length > 0 },
  };
}
