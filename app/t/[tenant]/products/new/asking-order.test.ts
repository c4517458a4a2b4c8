import { describe, expect, it } from 'vitest';
import { type Asked, askingOrder } from './asking-order.ts';

const asked = (...ids: string[]): Asked[] => ids.map((id) => ({ id, decides: 'scope' }));
const order = (before: string[], open: string[], answered: string[]) =>
  askingOrder(asked(...before), asked(...open), new Set(answered)).map(({ id }) => id);

describe('the order of screening questions', () => {
  it.each<[why: string, before: string[], open: string[], answered: string[], shown: string[]]>([
    ['starts as the rules want it', [], ['a', 'b'], [], ['a', 'b']],
    ['an answered question stays where it is', ['a', 'b', 'c'], ['c'], ['a', 'b'], ['a', 'b', 'c']],
    ['a question that decides nothing any more goes', ['a', 'b', 'c'], ['c'], ['a'], ['a', 'c']],
    ['a new one follows the others', ['a', 'b'], ['x', 'b'], ['a'], ['a', 'b', 'x']],
    ['the rules’ new order moves nothing that is shown', ['a', 'b'], ['b', 'a'], [], ['a', 'b']],
    ['after a reload what was answered comes first', [], ['c'], ['a'], ['a', 'c']],
  ])('%s', (_why, before, open, answered, shown) => {
    expect(order(before, open, answered)).toEqual(shown);
  });
});
