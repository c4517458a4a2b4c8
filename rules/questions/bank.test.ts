import { expect, test } from 'vitest';
import { bank, question } from './bank.ts';

const questions = [...bank.values()];

test('every question has a plain, short wording of its own', () => {
  for (const { id, ask, label, why } of questions) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect([id, ask.split(/\s+/).length <= 25]).toEqual([id, true]);
    expect([id, /[?]$/.test(ask)]).toEqual([id, true]);
    expect([id, /please/i.test(`${ask} ${why}`)]).toEqual([id, false]);
    expect([id, /[.?]$/.test(label)]).toEqual([id, false]);
    expect([id, why.endsWith('.')]).toEqual([id, true]);
  }
  expect(new Set(questions.map((it) => it.ask)).size).toBe(questions.length);
});

test('every compliance question helps with the answer and shows a good one', () => {
  const bare = questions.filter(({ use, help, example }) => use === 'compliance' && !(help && example));
  expect(bare.map((it) => it.id)).toEqual([]);
});

test('options have ids of their own, and only several-choice questions can hold none of these', () => {
  for (const { id, answer } of questions) {
    if (answer.kind !== 'choice' && answer.kind !== 'choices') continue;
    const ids = answer.options.map((it) => it.id);
    expect([id, new Set(ids).size]).toEqual([id, ids.length]);
    expect([id, ids.length > 1]).toEqual([id, true]);
    if (answer.kind === 'choice') expect([id, ids.includes('none-of-these')]).toEqual([id, false]);
  }
});

test('a wrong id is a mistake that shows at once', () => {
  expect(() => question('colour')).toThrow('no question has the id "colour"');
});
