import { failed, ok, type Result } from '#lib/result.ts';
import type { Condition, IsoDate } from '#rules/engine/language.ts';
import type { Question } from '#rules/questions/question.ts';

/** When the answer to a question meets a requirement, from the word or comparison in a table. */
export function expectation(question: Question, expects: string): Result<'unfit', Condition> {
  const words = expects.split(/[\s,|]+/).filter((it) => it !== '');
  const { id, answer } = question;
  switch (answer.kind) {
    case 'yes-no':
      return oneOf(id, words.length > 0 ? words : ['yes'], ['yes', 'no', ...(answer.mayNotApply ? ['na'] : [])]);
    case 'choice':
      return oneOf(id, words, [...answer.options.map((it) => it.id), ...(answer.mayNotApply ? ['na'] : [])]);
    case 'choices':
      return (
        known(
          words,
          answer.options.map((it) => it.id),
        ) ?? ok({ op: 'includesAll', question: id, allOf: words })
      );
    case 'number':
    case 'date':
      return words.length === 0 ? ok({ op: 'given', question: id }) : compared(id, expects, answer.kind);
    case 'text':
      return words.length === 0
        ? ok({ op: 'given', question: id })
        : failed('unfit', 'This question is answered with text, which cannot be compared. Leave the cell empty.');
  }
}

const oneOf = (question: string, words: string[], options: string[]): Result<'unfit', Condition> =>
  known(words, options) ?? ok({ op: 'is', question, anyOf: words });

function known(words: readonly string[], options: readonly string[]) {
  const wrong = words.find((it) => !options.includes(it));
  if (words.length > 0 && wrong === undefined) return undefined;
  const list = options.slice(0, 12).join(', ');
  return failed(
    'unfit',
    wrong === undefined ? `Say which answer meets it: ${list}.` : `“${wrong}” is no answer to it. Use ${list}.`,
  );
}

const comparisons = { '>=': 'gte', '>': 'gt', '<=': 'lte', '<': 'lt' } as const;

function compared(question: string, expects: string, kind: 'number' | 'date'): Result<'unfit', Condition> {
  const [, sign = '', value = ''] = /^\s*(>=|<=|>|<)?\s*(\S+)\s*$/.exec(expects) ?? [];
  const by = comparisons[(sign || '>=') as keyof typeof comparisons];
  if (kind === 'number' && value !== '' && Number.isFinite(Number(value)))
    return ok({ op: 'number', question, by, to: Number(value) });
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return ok({ op: 'date', question, by, to: value as IsoDate });
  return failed(
    'unfit',
    kind === 'number' ? 'Write a comparison like >= 5.' : 'Write a comparison like >= 2030-01-01.',
  );
}
