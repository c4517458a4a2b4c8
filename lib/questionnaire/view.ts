import type { AnswerValue } from '#rules/engine/language.ts';
import type { MendStep } from '#rules/engine/mend.ts';
import type { AnswerKind, Topic } from '#rules/questions/question.ts';
import type { AttachedEvidence } from './queries.ts';
import type { Served } from './serves.ts';

/** What the browser gets of a questionnaire. Only types: the question bank and the packs stay on the server. */
export type Questionnaire = {
  subject: Subject;
  /** In the order to work through: a contributor's own first. */
  sections: SectionView[];
  /** Every question in brief, in the same order. */
  index: QuestionEntry[];
  /** The open section, in full. */
  topic: Topic;
  questions: QuestionView[];
  /** Where to begin when the address names no question. */
  start: string | null;
  reader: Reader;
  /** Whom a section can be given to; empty for those who may not give. */
  assignees: { memberId: string; name: string; role: string }[];
  today: string;
};

export type Subject = {
  /** Null: the organisation. */
  productId: string | null;
  name: string;
  markets: string[];
  /** Products that inherit the organisation's answers. */
  products: number;
};

export type Reader = { memberId: string; name: string; mayAssign: boolean; mayAnswer: boolean };

export type SectionView = {
  topic: Topic;
  title: string;
  assignee: { memberId: string; name: string; dueOn: string | null } | null;
  mine: boolean;
  mayAnswer: boolean;
};

export type QuestionEntry = {
  id: string;
  topic: Topic;
  ask: string;
  answered: boolean;
  /** Its answer can still change a verdict. */
  matters: boolean;
  /** It matters whatever the other open questions turn out to be. */
  now: boolean;
};

export type OwnAnswer = {
  value: AnswerValue | null;
  note: string;
  reason: string;
  /** 0: nothing was saved yet. */
  version: number;
  author: string;
  updatedAt: string;
};

export type InheritedAnswer = {
  from: 'organisation' | 'parent';
  /** The product it comes from; empty for the organisation. */
  productId: string | null;
  name: string;
  value: AnswerValue;
  note: string;
  author: string;
  updatedAt: string;
  evidence: AttachedEvidence[];
};

export type AnswerElsewhere = {
  productId: string;
  product: string;
  value: AnswerValue;
  author: string;
  updatedAt: string;
};

export type ServedRegulation = {
  regulation: string;
  name: string;
  voluntary: boolean;
  requirements: Pick<Served, 'requirement' | 'title' | 'cites' | 'severity' | 'markets' | 'fails' | 'mends'>[];
};

export type QuestionView = {
  id: string;
  topic: Topic;
  scope: 'product' | 'organisation';
  use: 'screening' | 'compliance';
  ask: string;
  label: string;
  why: string;
  help: string;
  example: string;
  answer: AnswerKind;
  /** In words: `Test report`. */
  typicalEvidence: string[];
  own: OwnAnswer;
  evidence: AttachedEvidence[];
  /** What counts, or would count, without an own answer. */
  inherited: InheritedAnswer | null;
  serves: ServedRegulation[];
  elsewhere: AnswerElsewhere | null;
  /** Products that answer the organisation's question differently. */
  overrides: number;
};

export const noAnswer: OwnAnswer = { value: null, note: '', reason: '', version: 0, author: '', updatedAt: '' };

/** How a questionnaire stands after a save: which questions are open, and what the saved one still fails. */
export type Standing = { open: string[]; now: string[]; fails: Fault[] };

/** A requirement that an answer fails; of a checklist also the lines to tick or untick for it. */
export type Fault = { requirement: string; mends: MendStep[] };

export type SaveReply =
  | { ok: true; version: number; updatedAt: string; standing: Standing | null }
  | { ok: false; reason: 'rejected'; fields: Partial<Record<'value' | 'note' | 'reason', string>> }
  | { ok: false; reason: 'conflict'; theirs: OwnAnswer }
  | { ok: false; reason: 'hides'; questions: { id: string; ask: string }[] }
  | { ok: false; reason: 'not-found' | 'not-assigned' };
