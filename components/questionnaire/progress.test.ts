import { describe, expect, it } from 'vitest';
import type { QuestionEntry } from '#lib/questionnaire/view.ts';
import { neighbour, sayProgress, settled, walkOf } from './progress.ts';

type Short = [id: string, state: 'now' | 'later' | 'done' | 'idle'];
const index = (...entries: Short[]): QuestionEntry[] =>
  entries.map(([id, state]) => ({
    id,
    topic: 'product',
    ask: `${id}?`,
    answered: state === 'done',
    matters: state === 'now' || state === 'later',
    now: state === 'now',
  }));
const ids = (entries: readonly QuestionEntry[]) => entries.map(({ id }) => id).join(' ');

describe('how far it is, in plain words', () => {
  const cases: [entries: Short[], markets: string[], says: string][] = [
    [[['a', 'now']], ['GB', 'EU'], '1 question can still change a verdict in GB and EU.'],
    [
      [
        ['a', 'now'],
        ['b', 'now'],
        ['c', 'done'],
      ],
      ['GB'],
      '2 questions can still change a verdict in GB.',
    ],
    [
      [
        ['a', 'now'],
        ['b', 'later'],
      ],
      ['GB'],
      '2 questions can still change a verdict in GB. One of them comes now; the others depend on what you answer.',
    ],
    [[['a', 'done']], ['GB', 'EU'], 'No open question can change a verdict in GB and EU any more.'],
    [[['a', 'now']], ['EU', 'GB', 'US', 'AU', 'SG'], '1 question can still change a verdict in your 5 markets.'],
  ];
  it.each(cases)('%j in %j', (entries, markets, says) => {
    expect(sayProgress(index(...entries), markets, null)).toBe(says);
  });

  it('of the organisation counts the products that wait', () => {
    expect(sayProgress(index(['a', 'now'], ['b', 'done']), ['EU'], 12)).toBe(
      '1 answer can still change verdicts of your 12 products.',
    );
  });
});

describe('the walk through the questions', () => {
  const entries = index(['a', 'done'], ['b', 'now'], ['c', 'later'], ['d', 'now'], ['e', 'idle']);

  it('goes through what matters now, and what was answered on the way', () => {
    expect(ids(walkOf(entries, 'open', new Set(['a'])))).toBe('a b d');
  });
  it('goes on to what may come up once nothing matters now', () => {
    expect(ids(walkOf(index(['a', 'done'], ['c', 'later']), 'open', new Set()))).toBe('c');
  });
  it('goes through everything when asked to', () => {
    expect(ids(walkOf(entries, 'all', new Set()))).toBe('a b c d e');
  });

  const walk = walkOf(entries, 'open', new Set());
  const steps: [from: string, step: 1 | -1, to: string | undefined][] = [
    ['a', 1, 'b'],
    ['b', 1, 'd'],
    ['c', 1, 'd'],
    ['d', 1, 'b'],
    ['d', -1, 'b'],
    ['b', -1, undefined],
  ];
  it.each(steps)('from %s, step %i, leads to %s', (from, step, to) => {
    expect(neighbour(walk, entries, from, step)?.id).toBe(to);
  });
});

describe('after one answer', () => {
  it('the server says what is open', () => {
    const after = settled(index(['a', 'now'], ['b', 'later'], ['c', 'later']), 'a', true, {
      open: ['b'],
      now: ['b'],
      fails: [],
    });
    expect(after.map(({ matters, now, answered }) => [matters, now, answered])).toEqual([
      [false, false, true],
      [true, true, false],
      [false, false, false],
    ]);
  });
  it('without its word only that question is settled', () => {
    const after = settled(index(['a', 'now'], ['b', 'now']), 'a', true, null);
    expect(after.map(({ matters }) => matters)).toEqual([false, true]);
  });
});
