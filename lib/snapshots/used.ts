import { sayAnswer } from '#lib/answers/say-answer.ts';
import type { ProductState, StoredAnswer } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import type { SealedAnswer } from './document.ts';
import type { Loaded, LoadedAnswer } from './load.ts';

/** The answers that count by these questions, nearest first, and nearer ones that hold evidence but no value: as `standpoint` chooses. */
export function usedAnswers({ product, parents, answers }: Loaded, read: ReadonlySet<string>): LoadedAnswer[] {
  const decided = new Set<string>();
  const owners = [product.id, ...parents.map(({ id }) => id), null];
  return owners.flatMap((owner) =>
    answers.filter(({ productId, questionId, value, evidence }) => {
      if (productId !== owner || !read.has(questionId) || decided.has(questionId)) return false;
      if (value !== null) decided.add(questionId);
      return value !== null || evidence.length > 0;
    }),
  );
}

/** The product as the rules see it, with these answers and no others. */
export function stateOf({ product, parents, evidence }: Loaded, answers: readonly LoadedAnswer[]): ProductState {
  const proofs = new Map(evidence.map((it) => [it.id, it]));
  return {
    ...{ id: product.id, roles: product.roles, placements: product.placements, lineage: parents.map(({ id }) => id) },
    answers: answers.map(
      ({ id, productId, questionId, value, evidence: ids }): StoredAnswer => ({
        ...{ id, productId, questionId, value },
        proofs: ids.flatMap((it) => proofs.get(it) ?? []),
      }),
    ),
  };
}

/** An answer as it is sealed: in the words of the question as it is put now. */
export function sealedAnswer({ questionId, ...it }: LoadedAnswer, { product }: Loaded, { bank }: Law): SealedAnswer {
  const question = bank.get(questionId);
  return {
    ...it,
    question: questionId,
    label: question?.label ?? questionId,
    asks: question?.ask ?? questionId,
    says: question ? sayAnswer(question.answer, it.value, (day) => day) : String(it.value),
    from: it.productId === null ? 'organisation' : it.productId === product.id ? 'own' : 'parent',
  };
}
