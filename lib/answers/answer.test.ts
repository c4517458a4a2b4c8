import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '#rules/questions/question.ts';
import { readAnswer } from './answer.ts';

const options = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'none-of-these', label: 'None of these' },
];

describe('what counts as an answer', () => {
  const cases: [answer: AnswerKind, sent: unknown, is: 'an answer' | 'none'][] = [
    [{ kind: 'yes-no' }, 'yes', 'an answer'],
    [{ kind: 'yes-no' }, 'maybe', 'none'],
    [{ kind: 'yes-no' }, true, 'none'],
    [{ kind: 'yes-no' }, 'na', 'none'],
    [{ kind: 'yes-no', mayNotApply: true }, 'na', 'an answer'],
    [{ kind: 'choice', options }, 'a', 'an answer'],
    [{ kind: 'choice', options }, 'c', 'none'],
    [{ kind: 'choice', options }, ['a'], 'none'],
    [{ kind: 'choices', options }, ['a', 'b'], 'an answer'],
    [{ kind: 'choices', options }, [], 'none'],
    [{ kind: 'choices', options }, ['a', 'a'], 'none'],
    [{ kind: 'choices', options }, ['a', 'none-of-these'], 'none'],
    [{ kind: 'choices', options }, ['none-of-these'], 'an answer'],
    [{ kind: 'choices', options }, 'a', 'none'],
    [{ kind: 'number', unit: 'years', min: 0, max: 30 }, 30, 'an answer'],
    [{ kind: 'number', unit: 'years', min: 0, max: 30 }, 31, 'none'],
    [{ kind: 'number', unit: 'years', min: 0, max: 30 }, -1, 'none'],
    [{ kind: 'number', unit: 'years' }, '5', 'none'],
    [{ kind: 'number', unit: 'years' }, Number.NaN, 'none'],
    [{ kind: 'date' }, '2028-02-29', 'an answer'],
    [{ kind: 'date' }, '2027-02-29', 'none'],
    [{ kind: 'date' }, 'none', 'none'],
    [{ kind: 'date', mayBeNone: 'still sold' }, 'none', 'an answer'],
    [{ kind: 'text' }, 'https://example.org', 'an answer'],
    [{ kind: 'text' }, '   ', 'none'],
    [{ kind: 'text' }, null, 'none'],
    [{ kind: 'text' }, { a: 1 }, 'none'],
  ];
  it.each(cases)('%j: %j is %s', (answer, sent, is) => {
    const read = readAnswer({ answer }, sent);
    expect(read.ok ? 'an answer' : 'none').toBe(is);
    if (!read.ok) expect(read.message).toMatch(/\.$/);
  });
});
