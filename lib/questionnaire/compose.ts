import { evidenceTypes } from '#lib/evidence/evidence.ts';
import type { Question } from '#rules/questions/question.ts';
import { answerable } from './answerable.ts';
import type { AnswerSheetRow } from './queries.ts';
import type { Served } from './serves.ts';
import type { SheetItem, SheetSection } from './sheet.ts';
import {
  type AnswerElsewhere,
  type InheritedAnswer,
  noAnswer,
  type OwnAnswer,
  type QuestionEntry,
  type QuestionView,
  type Reader,
  type SectionView,
  type ServedRegulation,
} from './view.ts';

/** Whose questionnaire it is, and whom it inherits from, nearest first. */
export type Lineage = { productId: string | null; ancestors: { id: string; name: string }[] };

export type Surroundings = {
  lineage: Lineage;
  answers: readonly AnswerSheetRow[];
  elsewhere: readonly (AnswerElsewhere & { questionId: string })[];
  overrides?: ReadonlyMap<string, number>;
};

/** One section's questions in full, from the derived sheet and the answers as they stand. Pure. */
export function questionViews(section: SheetSection | undefined, around: Surroundings): QuestionView[] {
  const answers = Map.groupBy(around.answers, ({ questionId }) => questionId);
  return (section?.items ?? []).map((item) => questionView(item, answers.get(item.question.id) ?? [], around));
}

function questionView(
  { question, serves }: SheetItem,
  answers: readonly AnswerSheetRow[],
  { lineage, elsewhere, overrides }: Surroundings,
): QuestionView {
  const own = answers.find(({ productId }) => productId === lineage.productId);
  const other = elsewhere.find(({ questionId }) => questionId === question.id);
  return {
    ...words(question),
    own: own ? ownAnswer(own) : noAnswer,
    evidence: own?.evidence ?? [],
    inherited: inheritedAnswer(answers, lineage),
    serves: byRegulation(serves),
    elsewhere: other ?? null,
    overrides: overrides?.get(question.id) ?? 0,
  };
}

function words(question: Question) {
  const { id, topic, use, ask, label, why, help = '', example = '', answer, evidence = [] } = question;
  const scope = question.scope === 'organisation' ? ('organisation' as const) : ('product' as const);
  const known: Record<string, string> = evidenceTypes;
  const typicalEvidence = evidence.map((type) => known[type] ?? type);
  return { id, topic, scope, use, ask, label, why, help, example, answer, typicalEvidence };
}

function ownAnswer({ value, note, reason, version, author, updatedAt }: AnswerSheetRow): OwnAnswer {
  return { value, note, reason, version, author, updatedAt };
}

/** The nearest answer with a value above the subject: its parents', then the organisation's. */
function inheritedAnswer(
  answers: readonly AnswerSheetRow[],
  { productId, ancestors }: Lineage,
): InheritedAnswer | null {
  if (productId === null) return null;
  for (const { id, name } of [...ancestors, { id: null, name: '' }]) {
    const found = answers.find((it) => it.productId === id);
    if (!found || found.value === null) continue;
    const { value, note, author, updatedAt, evidence } = found;
    const from = id === null ? 'organisation' : 'parent';
    return { from, productId: id, name, value, note, author, updatedAt, evidence };
  }
  return null;
}

/** The same requirements under their regulations, law before voluntary standards. */
function byRegulation(serves: readonly Served[]): ServedRegulation[] {
  const grouped = [...Map.groupBy(serves, ({ regulation }) => regulation)].map(
    ([regulation, all]): ServedRegulation => ({
      regulation,
      name: all[0]?.regulationName ?? regulation,
      voluntary: all[0]?.force === 'voluntary',
      requirements: all.map(({ requirement, title, cites, severity, markets, fails, mends }) => ({
        requirement,
        title,
        cites,
        severity,
        markets,
        fails,
        mends,
      })),
    }),
  );
  return grouped.sort((left, right) => Number(left.voluntary) - Number(right.voluntary));
}

/** Every question of the sheet in brief. */
export function entriesOf(sections: readonly SheetSection[]): QuestionEntry[] {
  return sections.flatMap(({ topic, items }) =>
    items.map(({ question, matters, now, fact }) => ({
      id: question.id,
      topic,
      ask: question.ask,
      answered: fact !== null,
      matters,
      now,
    })),
  );
}

export type AssignedSection = { topic: string; memberId: string; name: string; dueOn: string | null };

/** The sections with who looks after each; a contributor's own come first, and only they may be answered by a contributor. */
export function sectionViews(
  sections: readonly SheetSection[],
  assigned: readonly AssignedSection[],
  reader: Reader & { role: string },
): SectionView[] {
  const views = sections.map(({ topic, title }): SectionView => {
    const found = assigned.find((it) => it.topic === topic);
    const assignee = found ? { memberId: found.memberId, name: found.name, dueOn: found.dueOn } : null;
    const mine = found?.memberId === reader.memberId;
    return { topic, title, assignee, mine, mayAnswer: reader.mayAnswer && (reader.role !== 'contributor' || mine) };
  });
  if (reader.role !== 'contributor') return views;
  return [...views.filter(({ mine }) => mine), ...views.filter(({ mine }) => !mine)];
}

export type Wish = { section?: string; question?: string; lastAnswered: string | null };

/** Where to begin: where the address says, else on in the section of the last answer given, else at the first question that matters now. */
export function beginAt(
  all: readonly QuestionEntry[],
  sections: readonly SectionView[],
  { section, question, lastAnswered }: Wish,
): QuestionEntry | undefined {
  const named = all.find(({ id }) => id === question);
  if (named) return named;
  const within = all.filter(({ topic }) => topic === section);
  if (within.length > 0) return firstOpen(within) ?? within[0];
  const index = answerable(all, sections);
  const last = index.findIndex(({ id }) => id === lastAnswered);
  const after = index.slice(last + 1).filter(({ topic }) => topic === index[last]?.topic);
  return after.find(({ now }) => now) ?? firstOpen(index) ?? index[0];
}

function firstOpen(entries: readonly QuestionEntry[]): QuestionEntry | undefined {
  return entries.find(({ now }) => now) ?? entries.find(({ matters }) => matters);
}
