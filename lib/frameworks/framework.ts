import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pack } from '#rules/engine/pack.ts';
import type { Question } from '#rules/questions/question.ts';

/** A requirement list of a tenant's own: a pack like any other, and the questions that only it asks. */
export type Framework = { pack: Pack; questions: Question[] };

/** What keeps a framework out, with its place: `requirements[3].metWhen`, or a line and column of a table. */
export type Problem = { where: string; sentence: string };

/** What was read, and where each requirement and question stood, or a part of it, for sentences about them. */
export type ReadFramework = Framework & {
  placeOf: (list: 'requirements' | 'questions', index: number, part?: string) => string;
};

/** What one file may hold: enough for the longest list we have seen, little enough to be judged with every product. */
export const limits = {
  bytes: 1_000_000,
  requirements: 300,
  questions: 300,
  /** Levels of nesting in a file, conditions included. */
  depth: 40,
  /** Conditions within one condition. */
  parts: 60,
  frameworks: 30,
};

/**
 * The content hash: over the questions as well, because the same requirements may be read with other questions. It begins differently from
 * a released pack's, so that the two can never be taken for each other.
 */
export function frameworkHash({ pack, questions }: Framework): string {
  const hash = createHash('sha256').update(canonicalize({ pack, questions }) ?? '');
  return `own:${hash.digest('hex')}`;
}
