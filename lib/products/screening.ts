import 'server-only';
import { type NewAnswer, readAnswer } from '#lib/answers/answer.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { bank } from '#rules/questions/bank.ts';
import type { Option, Question } from '#rules/questions/question.ts';

export type ScreeningQuestion = Pick<Question, 'id' | 'ask' | 'label' | 'why' | 'help' | 'example' | 'answer'>;

/** The questions that decide what applies to a product, in the order of the bank. */
export const screeningQuestions: readonly ScreeningQuestion[] = [...bank.values()]
  .filter(({ scope, use }) => scope === 'product' && use === 'screening')
  .map(({ id, ask, label, why, help, example, answer }) => ({ id, ask, label, why, help, example, answer }));

/** The parts an organisation can play for a product. */
export const roleChoices: readonly Option[] = optionsOf('roles');

/** Reads the first answers given with a registration; each mistake is named by `answers.<question>`. */
export function readScreening(sent: { questionId: string; value: unknown }[]): Result<'invalid', NewAnswer[]> {
  const answers = new Map<string, NewAnswer>();
  const fields: Record<string, string> = {};
  for (const { questionId, value } of sent) {
    const question = bank.get(questionId);
    const answer = question?.scope === 'product' && value !== 'na' ? readAnswer(question, value) : notAskedHere;
    if (answer.ok) answers.set(questionId, { questionId, value: answer.value });
    else fields[`answers.${questionId}`] = answer.message ?? '';
  }
  return Object.keys(fields).length > 0 ? failed('invalid', undefined, fields) : ok([...answers.values()]);
}

const notAskedHere = failed('not-an-answer', 'This question is not asked here. Remove its answer.');

function optionsOf(questionId: string): Option[] {
  const answer = bank.get(questionId)?.answer;
  return answer && 'options' in answer ? answer.options : [];
}
