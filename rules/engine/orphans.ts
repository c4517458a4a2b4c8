import type { Question } from '../questions/question.ts';
import type { Pack } from './pack.ts';
import { questionsOfPack } from './questions-of.ts';

/** A sentence for every question of the bank that no pack reads: nobody would ever be asked it. What the record says is never asked. */
export function orphans(packs: readonly Pack[], bank: ReadonlyMap<string, Question>): string[] {
  const read = new Set(packs.flatMap(questionsOfPack));
  return [...bank.values()]
    .filter(({ id, scope }) => scope !== 'record' && !read.has(id))
    .map(({ id }) => `No regulation reads the question ${id}.`);
}
