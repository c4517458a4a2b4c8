import type { AnswerValue } from '#rules/engine/language.ts';
import type { AnswerKind } from '#rules/questions/question.ts';

/** An answer in the words the person chose it by; days are left to `day`, which knows how dates are written. */
export function sayAnswer(answer: AnswerKind, value: AnswerValue | null, day: (day: string) => string): string {
  if (value === null) return 'Not answered';
  if (value === 'na') return 'Not applicable';
  if (Array.isArray(value)) return value.map((id) => sayOption(answer, id)).join(', ');
  switch (answer.kind) {
    case 'yes-no':
      return value === 'yes' ? 'Yes' : 'No';
    case 'number':
      return `${value} ${answer.unit}`;
    case 'date':
      return value === 'none' ? (answer.mayBeNone ?? 'None') : day(String(value));
    case 'text':
      return String(value);
    default:
      return sayOption(answer, String(value));
  }
}

function sayOption(answer: AnswerKind, id: string): string {
  const option = 'options' in answer ? answer.options.find((it) => it.id === id) : undefined;
  return option?.label ?? id;
}
