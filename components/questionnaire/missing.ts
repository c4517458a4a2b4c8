import { readAnswer } from '#lib/answers/answer.ts';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { Fields, Said } from './save-queue.ts';

/** What an answer still needs before it is sent, as a sentence per field; null when nothing. The server asks the same again. */
export function missingIn(
  { answer, scope, inherited }: Pick<QuestionView, 'answer' | 'scope' | 'inherited'>,
  { value, reason }: Said,
  ofProduct: boolean,
): Fields | null {
  if (value === null) return null;
  const read = readAnswer({ answer }, value);
  if (!read.ok) return { value: read.message ?? 'Check the answer.' };
  if (reason.trim() !== '') return null;
  if (value === 'na') return { reason: 'Say why it does not apply; an auditor will ask.' };
  if (ofProduct && scope === 'organisation')
    return { reason: 'Say why this product differs from the rest of the organisation.' };
  if (inherited) return { reason: `Say why this product differs from ${inherited.name || 'the organisation'}.` };
  return null;
}

/** Whether an answer to this question has to be explained, whatever its value: it departs from one that is inherited. */
export function departs({ scope, inherited }: Pick<QuestionView, 'scope' | 'inherited'>, ofProduct: boolean): boolean {
  return ofProduct && (scope === 'organisation' || inherited !== null);
}
