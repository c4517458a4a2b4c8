import { inShare } from '#lib/db/tenant.ts';
import type { OpenShare } from '#lib/shares/door.ts';
import { aboutAnswers, listSharedEvidence, type SharedEvidence } from '#lib/shares/evidence.ts';
import { type SharedProduct, sharedProduct } from '#lib/shares/product.ts';

export type LoadedProduct = {
  product: SharedProduct;
  evidence: SharedEvidence[];
  about: Awaited<ReturnType<typeof aboutAnswers>>;
};

/** Everything a page about one shared product shows; null when the link does not cover it. */
export function loadProduct(share: OpenShare, productId: string): Promise<LoadedProduct | null> {
  return inShare(share, async (db) => {
    const product = await sharedProduct(db, share, productId);
    if (!product) return null;
    const answerIds = [...product.facts.values()].flatMap(({ answer }) => answer?.id ?? []);
    return {
      product,
      evidence: await listSharedEvidence(db, product.evidenceIds),
      about: await aboutAnswers(db, answerIds),
    };
  });
}
