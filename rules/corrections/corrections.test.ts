import { expect, test } from 'vitest';
import { releasedPacks } from '#rules/packs/released.ts';
import { correctedRegulations, correctionsOf } from './corrections.ts';

test('every correction belongs to a regulation that is there', () => {
  const known = new Set(releasedPacks.map(({ id }) => id));
  expect(correctedRegulations.filter((id) => !known.has(id))).toEqual([]);
});

test('none is told twice, and each says both what is read and what is so', () => {
  const all = correctedRegulations.flatMap(correctionsOf);
  expect(new Set(all.map(({ regulation, says }) => `${regulation} ${says}`)).size).toBe(all.length);
  expect(all.filter(({ says, fact }) => says.length < 10 || fact.length < 20)).toEqual([]);
});

test('they tell at least as much as the remarks on what is often misread, which give way to them', () => {
  const short = releasedPacks.filter(({ id, notes }) => {
    const misread = notes.filter((it) => it.startsWith('Often misread')).length;
    return correctionsOf(id).length > 0 && misread > correctionsOf(id).length;
  });
  expect(short.map(({ id }) => id)).toEqual([]);
});
