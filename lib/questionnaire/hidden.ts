import type { ProductState } from '#lib/facts/facts.ts';
import { type Judgement, judge } from '#lib/readiness/judge.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import { servedIn } from './serves.ts';

/** What a question about this product said before; null when it said nothing. */
export type Before = { questionId: string; value: AnswerValue | null };

/**
 * Questions the product itself has answered that stop mattering through a change: some regulation read them before, none does now.
 * Their answers are kept. `after` is the judgement of `product`, which holds the new answer.
 */
export function hiddenBy(product: ProductState, after: Judgement, before: Before): string[] {
  const own = product.answers.filter(
    ({ productId, questionId, value }) =>
      productId === product.id && value !== null && questionId !== before.questionId,
  );
  if (own.length === 0) return [];
  const now = servedIn(after);
  const gone = own.filter(({ questionId }) => !now.has(questionId));
  if (gone.length === 0) return [];
  const then = servedIn(judge(asBefore(product, before), after.law, after.asOf));
  return gone.map(({ questionId }) => questionId).filter((id) => then.has(id));
}

function asBefore(product: ProductState, { questionId, value }: Before): ProductState {
  const answers = product.answers.map((it) =>
    it.productId === product.id && it.questionId === questionId ? { ...it, value } : it,
  );
  return { ...product, answers };
}
