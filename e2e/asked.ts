import { choicesOf } from '#components/questionnaire/choices.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import type { ProductState } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { releasedLaw } from '#lib/law/law.ts';
import { loadProductQuestionnaire } from '#lib/questionnaire/load.ts';
import { servedIn } from '#lib/questionnaire/serves.ts';
import { judge } from '#lib/readiness/judge.ts';
import { today } from '#lib/readiness/today.ts';
import { question } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

// Journeys pick their questions by what they are, so that a better question bank does not break them.

/** The value of the choice at a place. */
export function choiceAt({ answer }: Question, place: number): string | string[] {
  const chosen = choicesOf(answer).at(place)?.value ?? '';
  return answer.kind === 'choices' ? [chosen] : chosen;
}

/** The first question answered by choosing that a product is asked now, or later, and that fits. */
export async function firstAsked(member: Member, productId: string, fits: (it: Question) => boolean) {
  const found = (await inTenant(member, (db) => askedOf(db, member, productId))).find(fits);
  if (!found) throw new Error('No such question is asked of this product');
  return found;
}

async function askedOf(db: TenantDb, member: Member, productId: string): Promise<Question[]> {
  const asked = (await loadProductQuestionnaire(db, member, productId, {}))?.index ?? [];
  const open = [...asked.filter(({ now }) => now), ...asked.filter(({ now }) => !now)];
  return open.map(({ id }) => question(id)).filter(({ answer }) => choicesOf(answer).length > 1);
}

export type Hiding = { parent: Question; shows: number; hides: number; child: Question };

/** A question of the product, one choice with which another question is asked, and one with which that is asked no more. */
export function hidingPair(member: Member, productId: string): Promise<Hiding> {
  return inTenant(member, async (db) => {
    const [state] = (await loadStates(db, [productId])).products;
    const asked = (await askedOf(db, member, productId)).filter(({ scope }) => scope === 'product');
    for (const parent of asked) {
      const last = choicesOf(parent.answer).length - 1;
      const after = servedWith(state, parent, last);
      for (let shows = 0; shows < last; shows++) {
        const before = servedWith(state, parent, shows);
        const child = asked.find(({ id }) => id !== parent.id && before.has(id) && !after.has(id));
        if (child) return { parent, shows, hides: last, child };
      }
    }
    throw new Error('No question hides another');
  });
}

function servedWith(state: ProductState | undefined, parent: Question, place: number) {
  const { id } = parent;
  if (!state) return new Map<string, unknown>();
  const answer = { id, productId: state.id, questionId: id, value: choiceAt(parent, place), proofs: [] };
  const answers: ProductState['answers'] = [...state.answers.filter(({ questionId }) => questionId !== id), answer];
  return servedIn(judge({ ...state, answers }, releasedLaw(), today()));
}
