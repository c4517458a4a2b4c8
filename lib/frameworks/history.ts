import type { IsoDate } from '#rules/engine/language.ts';
import type { Question } from '#rules/questions/question.ts';
import { type Framework, frameworkHash, limits } from './framework.ts';

/** One version of a framework, as much as importing another one needs. */
export type Version = {
  id: string;
  regulation: string;
  version: string;
  hash: string;
  /** It is judged by. */
  live: boolean;
  verifiedOn: IsoDate;
  questions: Question[];
};

/** What importing this would do: nothing, bring back or add a version; or why it cannot be. Pure. */
export type Step =
  | { does: 'nothing' }
  | { does: 'bring back'; id: string }
  | { does: 'add' }
  | { does: 'refuse'; why: string };

/** How a framework fits what was imported before. */
export function stepFor(framework: Framework, history: readonly Version[]): Step {
  const { id, version } = framework.pack;
  const same = versionOf(history, id, version);
  if (same && same.hash !== frameworkHash(framework))
    return { does: 'refuse', why: `Version ${version} of ${id} was imported with other content. Raise the version.` };
  if (same?.live) return { does: 'nothing' };
  const others = new Set(history.filter((it) => it.live && it.regulation !== id).map((it) => it.regulation));
  if (others.size >= limits.frameworks)
    return { does: 'refuse', why: `There are ${others.size} frameworks already. Retire one that is no longer needed.` };
  return same ? { does: 'bring back', id: same.id } : { does: 'add' };
}

/** A version that was imported before. */
export const versionOf = (history: readonly Version[], id: string, version: string): Version | undefined =>
  history.find((it) => it.regulation === id && it.version === version);

/** The questions of all versions of a framework, the newest first. */
export const questionsBefore = (history: readonly Version[], id: string): Question[] =>
  history.filter(({ regulation }) => regulation === id).flatMap(({ questions }) => questions);
