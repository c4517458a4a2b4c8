import fc from 'fast-check';
import { expect, test } from 'vitest';
import { all, any, atLeast, type Condition, type Facts, includes, includesAll, named, not, yes } from './language.ts';
import { type MendStep, mend } from './mend.ts';
import { weigh } from './weigh.ts';

const asOf = '2026-11-22';
const ticked = (...list: string[]): Facts => ({ list });

test.for<[why: string, condition: Condition, facts: Facts, steps: string[]]>([
  ['a line that is missing', includes('list', 'a'), ticked('b'), ['tick a']],
  ['one of several lines is enough', includes('list', 'a', 'c'), ticked('b'), ['tick a or c']],
  [
    'every line that is missing, not those that are there',
    includesAll('list', 'a', 'b', 'c'),
    ticked('b'),
    ['tick a', 'tick c'],
  ],
  ['a line that stands in the way', not(includes('list', 'a')), ticked('a', 'b'), ['untick a']],
  [
    'lines that stand in the way together: one is enough',
    not(includesAll('list', 'a', 'b')),
    ticked('a', 'b'),
    ['untick a or b'],
  ],
  ['what holds needs nothing', includes('list', 'a'), ticked('a'), []],
  ['an unanswered checklist is to be answered, not mended', includes('list', 'a'), {}, []],
  ['the shorter of two ways', any(includesAll('list', 'a', 'b'), includes('list', 'c')), ticked('d'), ['tick c']],
  [
    'a way of another question costs nothing here and is no way here',
    any(yes('other'), includes('list', 'c')),
    { ...ticked('d'), other: 'no' },
    ['tick c'],
  ],
  [
    'what another question fails is that question’s matter',
    all(yes('other'), includes('list', 'a')),
    { ...ticked('b'), other: 'no' },
    ['tick a'],
  ],
  ['only other questions are to blame', all(yes('other'), includes('list', 'a')), { ...ticked('a'), other: 'no' }, []],
  [
    'as many parts as are wanting',
    atLeast(2, includes('list', 'a'), includes('list', 'b'), includesAll('list', 'c', 'd')),
    ticked('a'),
    ['tick b'],
  ],
  ['through a name', named('n', 'reads', includes('list', 'a')), ticked('b'), ['tick a']],
  [
    'unless one of two exceptions',
    not(any(includes('list', 'a'), includes('list', 'b'))),
    ticked('a', 'b'),
    ['untick a', 'untick b'],
  ],
])('%s', ([, condition, facts, steps]) => {
  expect(mend(condition, { asOf, facts }, 'list').map(say)).toEqual(steps);
});

const option$ = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const options$ = fc.uniqueArray(option$, { minLength: 1, maxLength: 4 });
/** Conditions over one checklist in which more ticks never hurt. */
const { rising: rising$ } = fc.letrec<{ rising: Condition }>((tie) => ({
  rising: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    options$.map((it) => includes('list', ...it)),
    options$.map((it) => includesAll('list', ...it)),
    fc.array(tie('rising'), { minLength: 1, maxLength: 3 }).map((it) => all(...it)),
    fc.array(tie('rising'), { minLength: 1, maxLength: 3 }).map((it) => any(...it)),
    fc.array(tie('rising'), { minLength: 2, maxLength: 3 }).map((it) => atLeast(2, ...it)),
  ),
}));

test('whoever takes the steps has met the condition, whichever line of each step she picks', () => {
  fc.assert(
    fc.property(rising$, options$, fc.nat(), (condition, before, pick) => {
      for (const [rule, start] of [
        [condition, before],
        [not(condition), before],
      ] as const) {
        const steps = mend(rule, { asOf, facts: ticked(...start) }, 'list');
        const after = new Set<string>(start);
        for (const { act, oneOf } of steps) {
          const line = oneOf[pick % oneOf.length] ?? '';
          if (act === 'tick') after.add(line);
          else after.delete(line);
        }
        // An empty list is no answer, so the last line that is unticked gives way to “none of these”.
        const list = after.size === 0 ? ['none-of-these'] : [...after];
        expect(weigh(rule, { asOf, facts: { list } })).toBe('yes');
      }
    }),
    { numRuns: 2000 },
  );
});

const say = ({ act, oneOf }: MendStep) => `${act} ${oneOf.join(' or ')}`;
