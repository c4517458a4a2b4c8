import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { findQuestion } from '#lib/law/in-use.ts';
import { questionAsk } from '#lib/law/names.ts';
import { hiddenBy } from '#lib/questionnaire/hidden.ts';
import type { Judgement } from '#lib/readiness/judge.ts';
import { refreshDependents, refreshStates } from '#lib/readiness/refresh.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import type { Question } from '#rules/questions/question.ts';
import { readAnswer } from './answer.ts';
import { findStanding, type StandingAnswer } from './standing.ts';
import { type Written, writeAnswer } from './write-answer.ts';

/** What a person saves: the answer, or null to take it back, with its note and reason, and the version they saw (0: none yet). */
export const SaveAnswer = z.object({
  productId: z.uuid().nullable(),
  questionId: z.string().max(100),
  value: z.union([z.string(), z.number(), z.array(z.string()).max(100), z.null()]),
  note: z.string().trim().max(10_000, 'Keep the note under 10,000 characters.').default(''),
  reason: z.string().trim().max(2_000, 'Keep the reason under 2,000 characters.').default(''),
  version: z.number().int().min(0),
  /** With `ask`, an answer that would hide others is not saved: it throws `WouldHide`. */
  hiding: z.enum(['ask', 'allow']).optional(),
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;

export type AnswerField = 'value' | 'note' | 'reason';

export type Saved =
  /** `after` is the product as it is judged now; null for the organisation's answers and for a save that changed nothing. */
  | { ok: true; version: number; updatedAt: string; after: Judgement | null }
  | { ok: false; reason: 'rejected'; fields: Partial<Record<AnswerField, string>> }
  /** Somebody else saved in between; nothing was written. */
  | { ok: false; reason: 'conflict'; theirs: StandingAnswer }
  | { ok: false; reason: 'not-found' | 'not-assigned' };

/** Thrown, so that nothing is kept, when an answer would hide others and the person has not agreed to that. */
export class WouldHide extends Error {
  readonly questions: { id: string; ask: string }[];

  constructor(questions: { id: string; ask: string }[]) {
    super(`This answer would hide ${questions.map(({ id }) => id).join(', ')}`);
    this.questions = questions;
  }
}

/**
 * Saves one answer with its revision, its product's readiness and its audit row, in the caller's transaction. A save that lost the race
 * changes nothing and returns the answer that won; the same save sent twice has one effect. An answer about the organisation queues the
 * products that inherit it.
 */
export async function saveAnswer(db: TenantDb, member: Member, input: SaveAnswer): Promise<Saved> {
  const asked = await findQuestion(db, input.questionId);
  if (!asked || asked.scope === 'record' || (input.productId === null && asked.scope === 'product'))
    return { ok: false, reason: 'not-found' };
  const read = readInput(asked, input);
  if (!read.ok) return read;

  const written = await writeAnswer(db, member, { ...input, value: read.value, topic: asked.topic });
  if (!written.subject) return { ok: false, reason: 'not-found' };
  if (!written.allowed) return { ok: false, reason: 'not-assigned' };
  if (written.unexplained) return rejected({ reason: 'Say why this product differs from the one it is based on.' });
  if (!written.saved) return lost(db, { ...input, value: read.value });
  const after = await follow(db, member, input, written);
  return { ok: true, ...written.saved, after };
}

const rejected = (fields: Partial<Record<AnswerField, string>>) => ({ ok: false, reason: 'rejected', fields }) as const;

function readInput(
  asked: Question,
  { value, reason, productId }: SaveAnswer,
): { ok: true; value: AnswerValue | null } | ReturnType<typeof rejected> {
  if (value === null) return { ok: true, value: null };
  const answer = readAnswer(asked, value);
  if (!answer.ok) return rejected({ value: answer.message ?? 'Check the answer.' });
  if (reason === '' && answer.value === 'na')
    return rejected({ reason: 'Say why it does not apply; an auditor will ask.' });
  if (reason === '' && productId !== null && asked.scope === 'organisation')
    return rejected({ reason: 'Say why this product differs from the rest of the organisation.' });
  return { ok: true, value: answer.value };
}

type Said = Pick<StandingAnswer, AnswerField>;

/** A fresh statement: the one that wrote nothing may have waited for the winner with an older view of the row. */
async function lost(db: TenantDb, mine: Said & Pick<SaveAnswer, 'productId' | 'questionId'>): Promise<Saved> {
  const theirs = await findStanding(db, mine.productId, mine.questionId);
  if (!theirs) return { ok: false, reason: 'not-found' };
  const says = ({ value, note, reason }: Said) => JSON.stringify([value, note, reason]);
  if (says(theirs) !== says(mine)) return { ok: false, reason: 'conflict', theirs };
  return { ok: true, version: theirs.version, updatedAt: theirs.updatedAt, after: null };
}

async function follow(
  db: TenantDb,
  member: Member,
  { productId, questionId, value, hiding }: SaveAnswer,
  { id, before, saved }: Written,
): Promise<Judgement | null> {
  const after = productId ? await refresh(db, productId, { questionId, value: before }, hiding) : null;
  if (!productId) await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  const detail = { questionId, productId, value, version: saved?.version };
  await record(db, member, {
    action: value === null ? 'answer.withdrawn' : 'answer.saved',
    subjectType: 'answer',
    subjectId: id ?? questionId,
    detail,
  });
  return after;
}

async function refresh(
  db: TenantDb,
  productId: string,
  before: { questionId: string; value: AnswerValue | null },
  hiding: SaveAnswer['hiding'],
): Promise<Judgement | null> {
  const { products, dependents } = await loadStates(db, [productId]);
  const [state] = products;
  const [after] = await refreshStates(db, [productId], products);
  if (hiding === 'ask' && state && after) {
    const hidden = hiddenBy(state, after, before);
    if (hidden.length > 0) throw new WouldHide(hidden.map((id) => ({ id, ask: questionAsk(after.law, id) })));
  }
  if (dependents.length > 0) await refreshDependents(db, dependents);
  return after ?? null;
}
