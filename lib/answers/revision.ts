import type { AnswerValue } from '#rules/engine/language.ts';

/** One state an answer has had. */
export type Revision = {
  version: number;
  value: AnswerValue | null;
  note: string;
  reason: string;
  author: string;
  at: Date;
};
