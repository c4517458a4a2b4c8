import type { Gap, GapKind } from './gap.ts';

/** Where a gap is closed: the question itself, for the product or for the whole organisation; what the product's record says on its own page. */
export function gapHref(
  tenant: string,
  { questionId, scope, productId }: Pick<Gap, 'questionId' | 'scope'> & { productId: string },
): string {
  if (scope === 'record') return `/t/${tenant}/products/${productId}/details`;
  const question = `?question=${encodeURIComponent(questionId)}`;
  return scope === 'organisation'
    ? `/t/${tenant}/organisation${question}`
    : `/t/${tenant}/questionnaire/${productId}${question}`;
}

/** The verb on the button that closes a gap. */
export const actOf: Record<GapKind, string> = { answer: 'Answer', change: 'Change', prove: 'Upload' };

/** What a gap is, in a word or two. */
export const kindNames: Record<GapKind, string> = {
  answer: 'Not answered',
  change: 'Fails',
  prove: 'Not proven',
};
