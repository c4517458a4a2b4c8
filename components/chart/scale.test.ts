import { expect, test } from 'vitest';
import { addMonths, intoLanes, placeOf, ticks, wholeYears } from './scale.ts';

test('Months are calendar months, and a short one ends on its last day', () => {
  expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
});

test('A day halfway lies halfway', () => {
  expect(placeOf('2027-07-02', '2027-01-01', '2027-12-31')).toBe(50);
});

test('Ticks are first days inside the line', () => {
  expect(ticks('2026-11-22', '2027-02-01', 'month')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  expect(ticks('2026-11-22', '2028-06-01', 'year')).toEqual(['2027-01-01', '2028-01-01']);
  expect(wholeYears(['2024-12-10', '2027-12-11'])).toEqual({ from: '2024-01-01', to: '2028-01-01' });
});

const lanesOf = (days: string[], lanes: number) =>
  intoLanes(
    days.map((date) => ({ date })),
    '2027-01-01',
    '2027-12-31',
    lanes,
    10,
  ).map(({ lane }) => lane);

test('Of labels that would touch, the one further left stands further away, so no stem crosses a label', () => {
  expect(lanesOf(['2027-01-01', '2027-01-05', '2027-06-01'], 2)).toEqual([1, 0, 0]);
});

test('A label for which there is no lane keeps its dot only', () => {
  expect(lanesOf(['2027-01-01', '2027-01-05', '2027-01-09'], 2)).toEqual([undefined, 1, 0]);
});

test('A label near the end of the line is written towards its start, and earlier ones give way to its stem', () => {
  const [early, late] = intoLanes([{ date: '2027-11-20' }, { date: '2027-12-20' }], '2027-01-01', '2027-12-31', 2, 10);
  expect(late).toMatchObject({ end: true, lane: 1 });
  expect(early).toMatchObject({ end: false, lane: 0 });
  expect(early?.room).toBeLessThan(10);
});
