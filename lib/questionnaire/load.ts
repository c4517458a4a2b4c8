import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { organisationQuestionIds } from '#lib/law/names.ts';
import { today } from '#lib/readiness/today.ts';
import { beginAt, entriesOf, type Lineage, questionViews, sectionViews } from './compose.ts';
import { organisationSheet } from './organisation.ts';
import {
  findOrganisationSubject,
  findProductSubject,
  listAnswers,
  listAssignees,
  listAssignments,
  listElsewhere,
  listOrganisationGaps,
  listOverrides,
} from './queries.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Questionnaire, Reader, Subject } from './view.ts';

/** Where the address says to be. */
export type Place = { section?: string; question?: string };

/** One product's questionnaire with one section in full, in a fixed number of statements; null when there is no such product. */
export async function loadProductQuestionnaire(
  db: TenantDb,
  member: Member,
  productId: string,
  place: Place,
): Promise<Questionnaire | null> {
  const product = await findProductSubject(db, productId, member.personId);
  const [state] = product ? (await loadStates(db, [productId])).products : [];
  if (!product || !state) return null;
  const { name, ancestors, lastAnswered } = product;
  const sheet = sheetOf(state, await lawOf(db), today());
  const subject: Subject = { productId, name, markets: sheet.markets, products: 0 };
  const open = await openAt(db, member, subject, sheet, { ...place, lastAnswered });
  const lineage: Lineage = { productId, ancestors };
  const answers = await listAnswers(db, [productId, ...state.lineage], open.ids);
  const elsewhere = await listElsewhere(db, productId, open.ids);
  return { ...open.view, questions: questionViews(open.section, { lineage, answers, elsewhere }) };
}

/** The organisation's own questionnaire, in the same way. */
export async function loadOrganisationQuestionnaire(
  db: TenantDb,
  member: Member,
  place: Place,
): Promise<Questionnaire> {
  const { products, markets, lastAnswered } = await findOrganisationSubject(db, member.personId);
  const law = await lawOf(db);
  const gaps = await listOrganisationGaps(db, organisationQuestionIds(law));
  const given = await db.answer.findMany({ where: { productId: null }, select: { questionId: true, value: true } });
  const values = new Map(
    given.flatMap((it) => (it.value === null ? [] : [[it.questionId, asValue(it.value)] as const])),
  );
  const sheet = organisationSheet(values, gaps, markets, law, today());
  const subject: Subject = { productId: null, name: member.tenantName, markets, products };
  const open = await openAt(db, member, subject, sheet, { ...place, lastAnswered });
  const answers = await listAnswers(db, [], open.ids);
  const overrides = new Map((await listOverrides(db, open.ids)).map((it) => [it.questionId, it.products]));
  const lineage: Lineage = { productId: null, ancestors: [] };
  return { ...open.view, questions: questionViews(open.section, { lineage, answers, elsewhere: [], overrides }) };
}

async function openAt(
  db: TenantDb,
  member: Member,
  subject: Subject,
  sheet: Sheet,
  wish: Place & { lastAnswered: string | null },
) {
  const assigned = await listAssignments(db, subject.productId);
  const reader: Reader = {
    memberId: member.memberId,
    name: member.name,
    mayAssign: can(member.role, 'answers.assign'),
    mayAnswer: can(member.role, 'answers.write'),
  };
  const assignees = reader.mayAssign ? await listAssignees(db) : [];
  const sections = sectionViews(sheet.sections, assigned, { ...reader, role: member.role });
  const inOrder = sections.flatMap(({ topic }) => sheet.sections.filter((it) => it.topic === topic));
  const index = entriesOf(inOrder);
  const start = beginAt(index, sections, wish);
  const section = inOrder.find(({ topic }) => topic === start?.topic);
  const view = {
    subject,
    sections,
    index,
    topic: start?.topic ?? 'product',
    start: start?.id ?? null,
    reader,
    assignees,
    today: today(),
  } as const;
  return { section, ids: section?.items.map(({ question }) => question.id) ?? [], view };
}

const asValue = (json: unknown) => json as string | number | string[];
