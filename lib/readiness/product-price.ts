import 'server-only';
import { z } from 'zod';
import type { ReadDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { gapHref } from '#lib/gaps/gap-href.ts';
import { questionAsk, regulationName, requirementOf } from '#lib/law/names.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { type PriceAt, priceAt } from './price-at.ts';
import { today } from './today.ts';

/** What one more market takes of one product, each thing by name. */
export type ProductPrice = {
  /** Markets it is placed in already. */
  present: string[];
  market: string;
  /** Law that only this market brings: it applies, may apply, or does not concern the product. */
  regulations: { id: string; name: string; applies: 'yes' | 'maybe' | 'no' }[];
  /** New questions; those of the organisation are answered once for all products. */
  questions: { id: string; ask: string; ofOrganisation: boolean; href: string }[];
  /** Answers given already that serve there too. */
  reused: number;
  /** Papers by name: several laws may want the same one. */
  documents: { name: string; cites: string[] }[];
  /** New types of evidence. */
  evidence: string[];
  blockers: { id: string; title: string; cites: string; regulation: string; dueOn: string | null }[];
};

/** The price of a market for a product, as if its first unit were placed there today; null for a product that is not there. One statement. */
export async function readProductPrice(
  db: ReadDb,
  { tenant, productId, market }: { tenant: string; productId: string; market: string },
): Promise<ProductPrice | null> {
  if (!z.uuid().safeParse(productId).success) return null;
  const { products, law } = await loadStates(db, [productId]);
  const [product] = products;
  if (!product) return null;
  const present = product.placements.map((it) => it.market);
  const price = priceAt(product, law, market, today());
  return {
    ...{ present: inMarketOrder(present), market, reused: price.reused, evidence: price.evidence },
    regulations: price.added
      .filter(({ force }) => force === 'mandatory')
      .map(({ id, shortTitle: name }) => ({ id, name, applies: appliesIn(price, id) })),
    questions: price.questions.map(({ question: id }) => {
      const scope = law.bank.get(id)?.scope ?? 'product';
      const href = gapHref(tenant, { questionId: id, scope, productId });
      return { id, ask: questionAsk(law, id), ofOrganisation: scope === 'organisation', href };
    }),
    documents: [...Map.groupBy(price.documents, ({ name }) => name)].map(([name, papers]) => ({
      name,
      cites: papers.map(({ cites }) => cites),
    })),
    blockers: price.blockers.map(({ packId, requirement, dueOn }) => {
      const { title = requirement, cites = '' } = requirementOf(law, requirement)?.requirement ?? {};
      return { id: requirement, title, cites, regulation: regulationName(law, packId), dueOn: dueOn ?? null };
    }),
  };
}

function appliesIn({ binding, undecided }: PriceAt, id: string): 'yes' | 'maybe' | 'no' {
  if (binding.includes(id)) return 'yes';
  return undecided.includes(id) ? 'maybe' : 'no';
}
