'use server';
import type { FormState } from '#components/form/form-state.ts';
import { readForm, refusedForm } from '#components/form/read-form.ts';
import type { AnswerToSend } from '#components/questionnaire/save-queue.ts';
import { AssignOne, assignSections } from '#lib/answers/assign.ts';
import { listRevisions } from '#lib/answers/history.ts';
import type { Revision } from '#lib/answers/revision.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { AskedQuestion, attachHere, detachHere, Search } from '#lib/questionnaire/evidence.ts';
import { searchLibrary } from '#lib/questionnaire/library.ts';
import type { LibraryItem } from '#lib/questionnaire/library-item.ts';
import { saveFromQuestionnaire } from '#lib/questionnaire/save-reply.ts';
import type { SaveReply } from '#lib/questionnaire/view.ts';

/** Saves one answer; the subject is the product, or the organisation without one. */
export async function save(tenant: string, productId: string | null, answer: AnswerToSend): Promise<SaveReply> {
  const member = await requireMember(tenant, 'answers.write');
  return saveFromQuestionnaire(member, { ...answer, productId });
}

export async function history(tenant: string, productId: string | null, questionId: string): Promise<Revision[]> {
  const member = await requireMember(tenant, 'answers.read');
  const asked = AskedQuestion.parse({ productId, questionId });
  return inTenant(member, (db) => listRevisions(db, asked.productId, asked.questionId));
}

export async function library(tenant: string, search: string): Promise<LibraryItem[]> {
  const member = await requireMember(tenant, 'evidence.read');
  return inTenant(member, (db) => searchLibrary(db, Search.parse(search)));
}

/** Null when it is attached, else the sentence that says why not. */
export async function attach(
  tenant: string,
  productId: string | null,
  questionId: string,
  evidenceIds: string[],
): Promise<string | null> {
  const member = await requireMember(tenant, 'answers.write');
  return inTenant(member, (db) => attachHere(db, member, { productId, questionId, evidenceIds }));
}

export async function detach(
  tenant: string,
  productId: string | null,
  questionId: string,
  evidenceId: string,
): Promise<string | null> {
  const member = await requireMember(tenant, 'answers.write');
  return inTenant(member, (db) => detachHere(db, member, { productId, questionId, evidenceIds: [evidenceId] }));
}

export async function assign(
  tenant: string,
  productId: string | null,
  _state: FormState,
  data: FormData,
): Promise<FormState> {
  const member = await requireMember(tenant, 'answers.assign');
  const input = readForm(AssignOne, data);
  if (!input.ok) return input.state;
  const { topic, memberId, dueOn } = input.value;
  const wanted = { productIds: [productId], topics: [topic], memberId, dueOn };
  const result = await inTenant(member, (db) => assignSections(db, member, wanted));
  return result.ok ? { status: 'saved', message: memberId ? 'Assigned' : 'Taken back' } : refusedForm(result, data);
}
