import type { AnswerKind, Option } from './question.ts';

/** The answer kinds most questions use. */
export const yesNo: AnswerKind = { kind: 'yes-no' };
export const yesNoNa: AnswerKind = { kind: 'yes-no', mayNotApply: true };

/** The option that excludes all the others. */
export const noneOfThese: Option = { id: 'none-of-these', label: 'None of these' };

/** Several of these may hold; an empty pick is no answer, `none-of-these` is. */
export const severalOf = (...options: Option[]): AnswerKind => ({
  kind: 'choices',
  options: [...options, noneOfThese],
});
