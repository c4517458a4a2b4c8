import { describe, expect, it } from 'vitest';
import type { QuestionView } from '#lib/questionnaire/view.ts';
import { choicesOf, everyChoice, press } from './choices.ts';

const several: QuestionView['answer'] = {
  kind: 'choices',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'none-of-these', label: 'None of these' },
  ],
};

describe('pressing a choice', () => {
  const cases: [before: string[] | null, choice: string, after: string[] | null][] = [
    [null, 'b', ['b']],
    [['b'], 'a', ['a', 'b']],
    [['a', 'b'], 'b', ['a']],
    [['a'], 'a', null],
    [['a', 'b'], 'none-of-these', ['none-of-these']],
    [['none-of-these'], 'a', ['a']],
  ];
  it.each(cases)('of %j and %s gives %j', (before, choice, after) => {
    expect(press(several, before, choice)).toEqual(after);
  });

  it('of all takes every choice but none', () => {
    expect([everyChoice(several), everyChoice({ kind: 'yes-no' })]).toEqual([['a', 'b'], null]);
  });

  it('where one is chosen replaces the other', () => {
    expect(press({ kind: 'yes-no' }, 'yes', 'no')).toBe('no');
  });
});

describe('not applicable', () => {
  it('is offered only where it may be said', () => {
    const values = (answer: QuestionView['answer']) => choicesOf(answer).map(({ value }) => value);
    expect([values({ kind: 'yes-no' }), values({ kind: 'yes-no', mayNotApply: true })]).toEqual([
      ['yes', 'no'],
      ['yes', 'no', 'na'],
    ]);
  });
});
