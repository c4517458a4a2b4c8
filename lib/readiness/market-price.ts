import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { OverviewRow } from './overview.ts';
import { priceAt } from './price-at.ts';

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
  const { products, law } = await loadStates(
    db,
    outside.map(({ id }) => id),
  );
  const nameOf = new Map(outside.map(({ id, name }) => [id, name]));
  return products.map((product) => {
    const { questions, documents, evidence, blockers, reused, undecided } = priceAt(product, law, market, asOf);
    return {
      ...{ productId: product.id, productName: nameOf.get(product.id) ?? '' },
      answers: questions.length,
      documents: documents.map(({ name }) => name),
      ...{ evidence, blockers: blockers.length, reused, mayRise: undecided.length > 0 },
    };
  });
}
