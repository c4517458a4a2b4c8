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

test('Labels that would touch take different lanes, and one too many keeps its dot only', () => {
  const items = ['2027-01-01', '2027-01-05', '2027-01-09', '2027-06-01'].map((date) => ({ date }));
  expect(intoLanes(items, '2027-01-01', '2027-12-31', 2, 10).map(({ lane }) => lane)).toEqual([0, 1, undefined, 0]);
});

test('A label near the end of the line is written towards its start', () => {
  expect(intoLanes([{ date: '2027-12-30' }], '2027-01-01', '2027-12-31', 1, 10)[0]).toMatchObject({
    end: true,
    lane: 0,
  });
});
