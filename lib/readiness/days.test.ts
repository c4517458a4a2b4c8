import { expect, it } from 'vitest';
import { addMonths } from './days.ts';

it.each([
  ['2026-11-22', 12, '2027-11-22'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
] as const)('%s and %i calendar months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
