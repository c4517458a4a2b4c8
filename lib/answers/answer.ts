import { failed, ok, type Result } from '#lib/result.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import type { AnswerKind, Question } from '#rules/questions/question.ts';

/** One answer on its way in. */
export type NewAnswer = { questionId: string; value: AnswerValue };

/** Reads what a person sent as the answer to a question; anything that cannot be one comes back as a sentence. */
export function readAnswer({ answer }: Pick<Question, 'answer'>, sent: unknown): Result<'not-an-answer', AnswerValue> {
  if (sent === 'na') {
    const mayNotApply = 'mayNotApply' in answer && answer.mayNotApply;
    return mayNotApply ? ok<AnswerValue>('na') : wrong('This question always applies. Choose one of the answers.');
  }
  switch (answer.kind) {
    case 'yes-no':
      return sent === 'yes' || sent === 'no' ? ok<AnswerValue>(sent) : wrong('Answer yes or no.');
    case 'choice':
      return isOption(answer, sent) ? ok<AnswerValue>(sent) : wrong('Choose one of the answers.');
    case 'choices':
      return readChoices(answer, sent);
    case 'number':
      return readNumber(answer, sent);
    case 'date':
      return readDay(answer, sent);
    case 'text':
      return readText(sent);
  }
}

function readChoices(answer: AnswerKind & { kind: 'choices' }, sent: unknown): Result<'not-an-answer', AnswerValue> {
  if (!Array.isArray(sent) || sent.length === 0) return wrong('Choose at least one of the answers.');
  if (!sent.every((option) => isOption(answer, option)) || new Set(sent).size < sent.length)
    return wrong('Choose from the answers shown, each once.');
  if (sent.includes('none-of-these') && sent.length > 1)
    return wrong('“None of these” stands alone. Remove it, or remove the others.');
  return ok<AnswerValue>(sent);
}

function readNumber(answer: AnswerKind & { kind: 'number' }, sent: unknown): Result<'not-an-answer', AnswerValue> {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, unit } = answer;
  if (typeof sent !== 'number' || !Number.isFinite(sent)) return wrong(`Give a number of ${unit}.`);
  if (sent < min) return wrong(`Give at least ${min} ${unit}.`);
  return sent > max ? wrong(`Give at most ${max} ${unit}.`) : ok<AnswerValue>(sent);
}

function readDay(answer: AnswerKind & { kind: 'date' }, sent: unknown): Result<'not-an-answer', AnswerValue> {
  if (sent === 'none' && answer.mayBeNone) return ok<AnswerValue>(sent);
  return typeof sent === 'string' && isDay(sent) ? ok<AnswerValue>(sent) : wrong('Give a day, for example 2027-12-11.');
}

function readText(sent: unknown): Result<'not-an-answer', AnswerValue> {
  if (typeof sent !== 'string' || sent.trim() === '') return wrong('Write an answer.');
  return sent.length > 10_000 ? wrong('Keep the answer under 10,000 characters.') : ok<AnswerValue>(sent.trim());
}

function isOption(answer: AnswerKind & { kind: 'choice' | 'choices' }, sent: unknown): sent is string {
  return answer.options.some(({ id }) => id === sent);
}

/** A day that is in the calendar: 30 February is not. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

const wrong = (sentence: string) => failed('not-an-answer', sentence);
