import { randomUUID } from 'node:crypto';
import { writeAnswers } from '#lib/answers/commands.ts';
import { saveAnswer } from '#lib/answers/save.ts';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { registerProduct } from '#lib/products/commands.ts';
import { refreshProduct } from '#lib/readiness/refresh.ts';
import { today } from '#lib/readiness/today.ts';
import { bank } from '#rules/questions/bank.ts';
import { type Answers, productAnswers } from './answers.ts';
import { organisationFacts } from './organisation.ts';
import type { DemoProduct } from './products.ts';

/** Registers one product as the wizard would and answers its questionnaire as far as it has got. Returns its id. */
export async function register(
  member: Member,
  product: DemoProduct,
  ownerId: string,
  organisation: Answers = organisationFacts,
): Promise<string> {
  const id = randomUUID();
  const { name, model, family, description, roles = ['manufacturer'] } = product;
  const placements = product.placings.map((it) => ({ lastPlacedOn: null, ...it }));
  const all = Object.entries(productAnswers(product, today(), organisation)).map(([questionId, value]) => ({
    questionId,
    value,
  }));
  const [first, later] = [all.filter(isScreening), all.filter((it) => !isScreening(it))];
  await inTenant(member, async (db) => {
    const fields = { id, name, model, family, description, ownerId, roles, placements, answers: first };
    const made = await registerProduct(db, member, fields);
    if (!made.ok) throw new Error(`${model} was not registered: ${JSON.stringify(made)}`);
    await writeAnswers(db, member, id, later);
    await refreshProduct(db, id);
    await record(db, member, {
      action: 'answers.imported',
      subjectType: 'product',
      subjectId: id,
      detail: { answers: later.length },
    });
  });
  return id;
}

const isScreening = ({ questionId }: { questionId: string }) => bank.get(questionId)?.use === 'screening';

/** Saves what the organisation answers once for all its products. */
export async function answerForOrganisation(member: Member, answers: Answers): Promise<void> {
  await inTenant(member, async (db) => {
    for (const [questionId, value] of Object.entries(answers)) {
      const given = { productId: null, questionId, note: '', reason: '', version: 0 };
      const saved = await saveAnswer(db, member, { ...given, value: typeof value === 'object' ? [...value] : value });
      if (!saved.ok) throw new Error(`${questionId} was not answered: ${JSON.stringify(saved)}`);
    }
  });
}
