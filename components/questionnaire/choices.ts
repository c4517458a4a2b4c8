import type { QuestionView } from '#lib/questionnaire/view.ts';
import type { AnswerValue } from './save-queue.ts';

export type ChoiceView = { value: string; label: string; help?: string };

type Kind = QuestionView['answer'];

export const mayNotApply = (answer: Kind): boolean => 'mayNotApply' in answer && answer.mayNotApply === true;

/** What can be chosen, in the order of the number keys; empty for what is typed. */
export function choicesOf(answer: Kind): ChoiceView[] {
  const notApplicable = mayNotApply(answer) ? [{ value: 'na', label: 'Not applicable' }] : [];
  switch (answer.kind) {
    case 'yes-no':
      return [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, ...notApplicable];
    case 'choice':
      return [...answer.options.map(({ id, label, help }) => ({ value: id, label, help })), ...notApplicable];
    case 'choices':
      return answer.options.map(({ id, label, help }) => ({ value: id, label, help }));
    default:
      return [];
  }
}

/** The choice that excludes the others. */
export const none = 'none-of-these';

/** Every choice of several that may hold together; null where only one can be chosen. */
export function everyChoice(answer: Kind): AnswerValue | null {
  return answer.kind === 'choices' ? answer.options.map(({ id }) => id).filter((id) => id !== none) : null;
}

/** The answer after one choice is pressed: taken, or for several choices put in or taken out. None of these stands alone. */
export function press(answer: Kind, value: AnswerValue | null, choice: string): AnswerValue | null {
  if (answer.kind !== 'choices') return choice;
  const chosen = Array.isArray(value) ? value : [];
  if (chosen.includes(choice)) {
    const left = chosen.filter((it) => it !== choice);
    return left.length > 0 ? left : null;
  }
  const others = choice === none ? [] : chosen.filter((it) => it !== none);
  const next = [...others, choice];
  return answer.options.map(({ id }) => id).filter((id) => next.includes(id));
}
