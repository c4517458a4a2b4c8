import type { AnswerValue, Facts } from '#rules/engine/language.ts';

/** Answers to change; `question=option` with yes or no ticks or unticks one option of a checklist, undefined forgets the list. */
export type Change = Readonly<Record<string, AnswerValue | undefined>>;

/** The facts with those changes, for examples and tests. */
export function changed(facts: Facts, change: Change): Facts {
  const after: Record<string, AnswerValue | undefined> = { ...facts };
  for (const [key, value] of Object.entries(change)) {
    const [question = '', option] = key.split('=');
    after[question] = option === undefined || value === undefined ? value : withOption(after[question], option, value);
  }
  return after;
}

function withOption(list: AnswerValue | undefined, option: string, value: AnswerValue): readonly string[] {
  const others = (Array.isArray(list) ? list : []).filter((it: string) => it !== option && it !== 'none-of-these');
  const options = value === 'yes' ? [...others, option] : others;
  return options.length > 0 ? options : ['none-of-these'];
}
