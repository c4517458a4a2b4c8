import { describe, expect, it } from 'vitest';
import type { AnswerKind } from '#rules/questions/question.ts';
import { sayAnswer } from './say-answer.ts';

const listOf = (count: number): AnswerKind => ({
  kind: 'choices',
  options: [
    ...Array.from({ length: count }, (_, place) => ({ id: `o${place + 1}`, label: `Option ${place + 1}` })),
    { id: 'none-of-these', label: 'None of these' },
  ],
});
const first = (count: number) => Array.from({ length: count }, (_, place) => `o${place + 1}`);

describe('a checklist in words', () => {
  it.each<[why: string, offered: number, chosen: string[], says: string]>([
    ['a short list is told whole', 3, first(3), 'Option 1, Option 2, Option 3'],
    ['a long one that is whole by its number', 14, first(14), 'All 14'],
    ['one that is nearly whole by what is left out', 8, first(6), 'All 8 but: Option 7; Option 8'],
    ['one with little chosen by that', 8, ['o2', 'o5'], 'Option 2; Option 5'],
    ['none of these by its name', 8, ['none-of-these'], 'None of these'],
  ])('%s', (_why, offered, chosen, says) => {
    expect(sayAnswer(listOf(offered), chosen, (day) => day)).toBe(says);
  });
});
