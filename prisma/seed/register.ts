import { createHash, randomUUID } from 'node:crypto';
import { writeAnswers } from '#lib/answers/commands.ts';
import { saveAnswer } from '#lib/answers/save.ts';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { factsFor, standpoint } from '#lib/facts/facts.ts';
import { registerProduct } from '#lib/products/commands.ts';
import { refreshProduct } from '#lib/readiness/refresh.ts';
import { today } from '#lib/readiness/today.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { bestAnswer } from '#rules/packs/best-answer.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { walk } from '#rules/packs/walk.ts';
import { bank } from '#rules/questions/bank.ts';
import { type DemoProduct, homeDevice, organisationFacts } from './products.ts';

/** Registers one product as the wizard would and answers its questionnaire as far as it has got. Returns its id. */
export async function register(member: Member, product: DemoProduct, ownerId: string): Promise<string> {
  const id = randomUUID();
  const screening = { ...homeDevice, ...product.screening };
  const { name, model, family, description } = product;
  const placements = product.placings.map(({ market, placedOn, lastPlacedOn = null }) => ({
    market,
    placedOn,
    lastPlacedOn,
  }));
  const roles = product.roles ?? ['manufacturer'];
  const answers = Object.entries(product.done > 0 ? screening : someOf(screening)).map(([questionId, value]) => ({
    questionId,
    value,
  }));
  await inTenant(member, async (db) => {
    const made = await registerProduct(db, member, {
      id,
      name,
      model,
      family,
      description,
      ownerId,
      roles,
      placements,
      answers,
    });
    if (!made.ok) throw new Error(`${model} was not registered: ${JSON.stringify(made)}`);
    const later = product.done > 0 ? answersOf(product, screening) : [];
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

/** Answers what is asked of the organisation once, except what it has not settled yet. */
export async function answerForOrganisation(
  member: Member,
  products: readonly DemoProduct[],
  open: readonly string[],
): Promise<void> {
  const wanted: Record<string, AnswerValue> = { ...organisationFacts };
  for (const product of products) Object.assign(wanted, best(product, { ...homeDevice, ...product.screening }));
  for (const [questionId, value] of Object.entries(wanted)) {
    if (bank.get(questionId)?.scope !== 'organisation' || open.includes(questionId)) continue;
    const saved = await inTenant(member, (db) =>
      saveAnswer(db, member, {
        productId: null,
        questionId,
        value: typeof value === 'object' ? [...value] : value,
        note: '',
        reason: '',
        version: 0,
      }),
    );
    if (!saved.ok) throw new Error(`${questionId} was not answered: ${JSON.stringify(saved)}`);
  }
}

function answersOf(product: DemoProduct, screening: Record<string, AnswerValue>) {
  const answers = { ...best(product, screening), ...product.faults };
  return Object.entries(answers)
    .filter(([questionId]) => bank.get(questionId)?.scope === 'product')
    .filter(
      ([questionId]) =>
        questionId in (product.faults ?? {}) ||
        bank.get(questionId)?.use === 'screening' ||
        place(product.model + questionId) < product.done,
    )
    .map(([questionId, value]) => ({ questionId, value }));
}

function best(product: DemoProduct, screening: Record<string, AnswerValue>): Record<string, AnswerValue> {
  const placements = product.placings.map(({ market, placedOn, lastPlacedOn }) => ({
    market,
    placedOn: placedOn as IsoDate | null,
    lastPlacedOn: (lastPlacedOn ?? null) as IsoDate | null,
  }));
  const state = { id: product.model, roles: product.roles ?? ['manufacturer'], placements, lineage: [], answers: [] };
  const chosen: Record<string, AnswerValue> = {};
  for (const { market } of placements) {
    const record = factsFor(state, market, standpoint(state)) as Record<string, AnswerValue>;
    const facts = { ...organisationFacts, ...screening, ...record, ...chosen };
    Object.assign(chosen, Object.fromEntries(walk(packsFor(releasedPacks, [market]), today(), facts, bestAnswer)));
  }
  return chosen;
}

/** A product somebody has only begun to register. */
const someOf = (screening: Record<string, AnswerValue>) => Object.fromEntries(Object.entries(screening).slice(0, 12));

/** A fixed place between 0 and 1 for a text, so that the demo is the same each time. */
const place = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
