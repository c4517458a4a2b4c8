import type { AnswerValue } from '#rules/engine/language.ts';
import type { AnswerKind } from '#rules/questions/question.ts';

/** An answer in the words the person chose it by; days are left to `day`, which knows how dates are written. */
export function sayAnswer(answer: AnswerKind, value: AnswerValue | null, day: (day: string) => string): string {
  if (value === null) return 'Not answered';
  if (value === 'na') return 'Not applicable';
  if (Array.isArray(value)) return sayOptions(answer, value);
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

/** Long checklists are told by what is left out: “all 14”, or “all 14 but …”; else by what was chosen. */
export function sayOptions(answer: AnswerKind, chosen: readonly string[]): string {
  const offered = 'options' in answer ? answer.options.map(({ id }) => id).filter((id) => id !== 'none-of-these') : [];
  const left = offered.filter((id) => !chosen.includes(id));
  const say = (ids: readonly string[]) =>
    ids.map((id) => sayOption(answer, id)).join(offered.length > few ? '; ' : ', ');
  if (offered.length <= few || left.length > chosen.length / 2) return say(chosen);
  return left.length === 0 ? `All ${offered.length}` : `All ${offered.length} but: ${say(left)}`;
}

const few = 5;

function sayOption(answer: AnswerKind, id: string): string {
  const option = 'options' in answer ? answer.options.find((it) => it.id === id) : undefined;
  return option?.label ?? id;
}
