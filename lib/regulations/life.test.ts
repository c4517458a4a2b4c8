import { describe, expect, it } from 'vitest';
import { examplePack, exampleRequirement } from '#rules/engine/examples/example.ts';
import { yes } from '#rules/engine/language.ts';
import { beginningOn, firstDay, inForceOn } from './life.ts';

const metWhen = yes('lock');
const pack = examplePack({
  effectiveFrom: '2024-01-01',
  repealedOn: '2030-01-01',
  requirements: [
    exampleRequirement({ id: 'first', metWhen }),
    exampleRequirement({ id: 'full', metWhen, phase: 'full' }),
    exampleRequirement({ id: 'own', metWhen, from: '2025-06-01', until: '2026-06-01' }),
    exampleRequirement({ id: 'before', metWhen, from: '2020-01-01' }),
  ],
});
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('The life of a regulation', () => {
  it.each([
    ['nothing before its first day', '2023-12-31', []],
    ['what is without a day of its own, from the first day', '2024-01-01', ['first', 'before']],
    ['what has its own day, on it', '2025-06-01', ['first', 'own', 'before']],
    ['what has ended no more', '2026-06-01', ['first', 'before']],
    ['a phase on its day', '2027-01-01', ['first', 'full', 'before']],
    ['nothing after the repeal', '2030-01-01', []],
  ] as const)('has in force %s', (_, day, expected) => expect(ids(inForceOn(pack, day))).toEqual(expected));

  it('begins on the day of its earliest requirement', () => expect(firstDay(pack)).toBe('2024-01-01'));
  it('tells what a later day adds', () => expect(ids(beginningOn(pack, '2027-01-01'))).toEqual(['full']));
});
