import { expect, test } from 'vitest';
import {
  daysUntil,
  formatBytes,
  formatCount,
  formatDate,
  formatDateTime,
  formatDistance,
  formatList,
  formatPercent,
} from './format.ts';

const today = '2026-11-22';

test('A calendar day is written as day, short month and year, whatever the time zone', () => {
  expect(formatDate('2027-12-11')).toBe('11 Dec 2027');
  expect(formatDate('2027-12-11', 'en-GB', 'America/Los_Angeles')).toBe('11 Dec 2027');
  expect(formatDate('2027-09-01')).toBe('1 Sep 2027');
  expect(formatDate('2027-12-11', 'de-DE')).toBe('11. Dez. 2027');
});

test('An instant is read in the reader’s time zone', () => {
  expect(formatDateTime('2026-11-22T23:30:00Z', 'en-GB', 'Europe/Berlin')).toBe('23 Nov 2026, 00:30');
});

test.for<[string, string, string]>([
  ['2027-12-11', 'in 384 days', 'the design’s own example'],
  ['2026-11-22', 'today', 'the day itself'],
  ['2026-11-23', 'tomorrow', 'one day ahead'],
  ['2026-11-21', 'yesterday', 'one day behind'],
  ['2026-11-01', '21 days ago', 'further behind'],
])('%s is %s (%s)', ([day, words]) => {
  expect(formatDistance(day, today)).toBe(words);
});

test('A change of the clocks does not add or lose a day', () => {
  expect(daysUntil('2027-03-29', '2027-03-28')).toBe(1);
});

test('A share just short of whole never reads as done', () => {
  expect(formatPercent(0.997)).toBe('99%');
  expect(formatPercent(1)).toBe('100%');
  expect(formatPercent(0.776)).toBe('78%');
});

test('Sizes, counts and lists read as a person writes them', () => {
  expect(formatBytes(0)).toBe('0 bytes');
  expect(formatBytes(1_240_000)).toBe('1.2 MB');
  expect(formatCount(1, 'product', 'products')).toBe('1 product');
  expect(formatCount(1204, 'product', 'products')).toBe('1,204 products');
  expect(formatList(['EU', 'GB', 'US'])).toBe('EU, GB and US');
});
