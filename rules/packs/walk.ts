import type { AnswerValue, Facts, IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { joinOpen, type OpenQuestion, openQuestions } from '#rules/engine/relevance.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Question } from '#rules/questions/question.ts';

/** Says what to answer to a question; gets the packs that read it. */
export type Answering = (question: Question, situation: Situation, readers: readonly Pack[]) => AnswerValue;

/**
 * Asks one question after the other, always the one that decides most, until no answer can change a verdict any more.
 * Returns the answers in the order of asking; what the record holds is never asked. Only packs that read an answered
 * question are looked at again.
 */
export function walk(
  packs: readonly Pack[],
  asOf: IsoDate,
  start: Facts,
  answering: Answering,
): Map<string, AnswerValue> {
  const facts: Record<string, AnswerValue | undefined> = { ...start };
  const answers = new Map<string, AnswerValue>();
  const open = new Map<Pack, OpenQuestion[]>();
  const look = (pack: Pack) => open.set(pack, openQuestions([pack], { asOf, facts }));
  packs.forEach(look);
  for (;;) {
    const next = joinOpen(open.values()).find(({ question }) => !answers.has(question) && isAsked(question));
    const question = next && bank.get(next.question);
    if (!question) return answers;
    const readers = packs.filter((it) => readsOf(it).has(question.id));
    const answer = answering(question, { asOf, facts }, readers);
    answers.set(question.id, answer);
    facts[question.id] = answer;
    readers.forEach(look);
  }
}

const isAsked = (id: string): boolean => bank.get(id)?.scope !== 'record';

const reads = new WeakMap<Pack, ReadonlySet<string>>();

function readsOf(pack: Pack): ReadonlySet<string> {
  const known = reads.get(pack) ?? new Set(questionsOfPack(pack));
  reads.set(pack, known);
  return known;
}
