import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usStatePacks } from './packs.ts';

/** A business that every law of the family reaches, and that does all the risky things but sell. */
const everywhere: Facts = {
  markets: ['US'],
  'data-handled': ['personal-data'],
  'product-traits': ['voice-assistant'],
  'personal-data-role': ['controller'],
  'personal-data-kinds': ['precise-location', 'viewing-history'],
  'child-users': ['none-of-these'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['targeted-ads', 'automated-decisions'],
  'annual-revenue-usd': 2_000_000_000,
  'data-sale-revenue-percent': 0,
  'us-resident-counts': [
    ...['VA', 'CO', 'CT', 'DE', 'UT', 'OR', 'IA', 'NJ', 'MN', 'IN', 'KY', 'OK'].map((it) => `${it}-100000`),
    ...['CT', 'DE', 'NH', 'MD', 'RI', 'VT'].map((it) => `${it}-35000`),
    ...['MT-25000', 'MT-50000', 'TN-175000', 'LA-75000', 'AL-25001'],
  ],
};

const judged = (code: string, change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22'): Assessment => {
  const pack = usStatePacks.find((it) => it.id === `us-${code.toLowerCase()}-privacy`);
  if (!pack) throw new Error(code);
  return assess(pack, { asOf, facts: { ...everywhere, ...change } });
};

test.for<[string, IsoDate, IsoDate, IsoDate]>([
  ['VA', '2022-12-31', '2023-01-01', '2023-01-02'],
  ['CO', '2023-06-30', '2023-07-01', '2023-07-02'],
  ['CT', '2023-06-30', '2023-07-01', '2023-07-02'],
  ['UT', '2023-12-30', '2023-12-31', '2024-01-01'],
  ['TX', '2024-06-30', '2024-07-01', '2024-07-02'],
  ['OR', '2024-06-30', '2024-07-01', '2024-07-02'],
  ['MT', '2024-09-30', '2024-10-01', '2024-10-02'],
  ['FL', '2024-06-30', '2024-07-01', '2024-07-02'],
  ['DE', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['IA', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['NE', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['NH', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['NJ', '2025-01-14', '2025-01-15', '2025-01-16'],
  ['TN', '2025-06-30', '2025-07-01', '2025-07-02'],
  ['MN', '2025-07-30', '2025-07-31', '2025-08-01'],
  ['MD', '2025-09-30', '2025-10-01', '2025-10-02'],
  ['IN', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['KY', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['RI', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['OK', '2026-12-31', '2027-01-01', '2027-01-02'],
  ['LA', '2026-12-31', '2027-01-01', '2027-01-02'],
  ['AL', '2027-04-30', '2027-05-01', '2027-05-02'],
  ['VT', '2027-12-31', '2028-01-01', '2028-01-02'],
])('%s comes until %s and binds on %s and %s', ([code, before, on, after]) => {
  expect([before, on, after].map((day) => judged(code, {}, day).standing)).toEqual(['coming', 'binds', 'binds']);
});

test.for<[string, string, IsoDate, IsoDate, IsoDate]>([
  ['CO', 'spl-06', '2024-06-30', '2024-07-01', '2024-07-02'],
  ['CT', 'spl-06', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['TX', 'spl-06', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['OR', 'spl-06', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['MT', 'spl-06', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['MT', 'spl-13', '2024-12-31', '2025-01-01', '2025-01-02'],
  ['DE', 'spl-06', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['DE', 'spl-13', '2025-06-30', '2025-07-01', '2025-07-02'],
  ['NJ', 'spl-06', '2025-07-14', '2025-07-15', '2025-07-16'],
  ['KY', 'spl-13', '2026-05-31', '2026-06-01', '2026-06-02'],
  ['VA', 'spl-09', '2026-06-30', '2026-07-01', '2026-07-02'],
  ['OR', 'spl-09', '2025-12-31', '2026-01-01', '2026-01-02'],
  ['CT', 'spl-09', '2026-09-30', '2026-10-01', '2026-10-02'],
  ['UT', 'spl-02b', '2026-06-30', '2026-07-01', '2026-07-02'],
  ['KY', 'spl-24', '2027-06-30', '2027-07-01', '2027-07-02'],
  ['CT', 'spl-22', '2026-06-30', '2026-07-01', '2026-07-02'],
  ['CT', 'spl-23', '2026-06-30', '2026-07-01', '2026-07-02'],
])('%s: %s is still to come on %s and owed on %s and %s', ([code, duty, before, on, after]) => {
  const owed = (day: IsoDate) =>
    judged(code, {}, day).requirements.filter((it) => it.id.endsWith(`-${duty}`) && it.applies === 'yes' && !it.dueOn)
      .length;
  expect([before, on, after].map(owed)).toEqual([0, 1, 1]);
});

test.for<[string, string, number, 'in' | 'out']>([
  ['VA', 'VA-25000', 49, 'out'],
  ['VA', 'VA-25000', 50, 'out'],
  ['VA', 'VA-25000', 51, 'in'],
  ['UT', 'UT-25000', 49, 'out'],
  ['UT', 'UT-25000', 50, 'out'],
  ['UT', 'UT-25000', 51, 'in'],
  ['OR', 'OR-25000', 24, 'out'],
  ['OR', 'OR-25000', 25, 'in'],
  ['OR', 'OR-25000', 26, 'in'],
  ['DE', 'DE-10000', 19, 'out'],
  ['DE', 'DE-10000', 20, 'out'],
  ['DE', 'DE-10000', 21, 'in'],
  ['IA', 'IA-25000', 49, 'out'],
  ['IA', 'IA-25000', 50, 'out'],
  ['IA', 'IA-25000', 51, 'in'],
  ['NH', 'NH-10000', 24, 'out'],
  ['NH', 'NH-10000', 25, 'out'],
  ['NH', 'NH-10000', 26, 'in'],
  ['TN', 'TN-25000', 49, 'out'],
  ['TN', 'TN-25000', 50, 'out'],
  ['TN', 'TN-25000', 51, 'in'],
  ['MN', 'MN-25000', 24, 'out'],
  ['MN', 'MN-25000', 25, 'out'],
  ['MN', 'MN-25000', 26, 'in'],
  ['MD', 'MD-10000', 19, 'out'],
  ['MD', 'MD-10000', 20, 'out'],
  ['MD', 'MD-10000', 21, 'in'],
  ['IN', 'IN-25000', 49, 'out'],
  ['IN', 'IN-25000', 50, 'out'],
  ['IN', 'IN-25000', 51, 'in'],
  ['KY', 'KY-25000', 49, 'out'],
  ['KY', 'KY-25000', 50, 'out'],
  ['KY', 'KY-25000', 51, 'in'],
  ['RI', 'RI-10000', 19, 'out'],
  ['RI', 'RI-10000', 20, 'out'],
  ['RI', 'RI-10000', 21, 'in'],
  ['OK', 'OK-25000', 49, 'out'],
  ['OK', 'OK-25000', 50, 'out'],
  ['OK', 'OK-25000', 51, 'in'],
  ['LA', 'none-of-these', 49, 'out'],
  ['LA', 'none-of-these', 50, 'in'],
  ['LA', 'none-of-these', 51, 'in'],
  ['AL', 'none-of-these', 24, 'out'],
  ['AL', 'none-of-these', 25, 'out'],
  ['AL', 'none-of-these', 26, 'in'],
  ['MT', 'MT-15000', 24, 'out'],
  ['MT', 'MT-15000', 25, 'out'],
  ['MT', 'MT-15000', 26, 'in'],
  ['CT', 'CT-25000', 24, 'out'],
  ['CT', 'CT-25000', 25, 'out'],
  ['CT', 'CT-25000', 26, 'in'],
])('%s with %s residents and %s percent of revenue from sale is %s', ([code, residents, share, place]) => {
  const asOf = code === 'CT' ? '2026-06-30' : '2029-01-01';
  const change = {
    'us-resident-counts': [residents],
    'data-sale-revenue-percent': share,
    'annual-revenue-usd': code === 'LA' ? 0 : 2_000_000_000,
  };
  expect(judged(code, change, asOf).standing).toBe(place === 'in' ? 'binds' : 'not_applicable');
});

test.for<[string, number, 'in' | 'out']>([
  ['UT', 24_999_999, 'out'],
  ['UT', 25_000_000, 'in'],
  ['UT', 25_000_001, 'in'],
  ['TN', 24_999_999, 'out'],
  ['TN', 25_000_000, 'out'],
  ['TN', 25_000_001, 'in'],
  ['FL', 999_999_999, 'out'],
  ['FL', 1_000_000_000, 'out'],
  ['FL', 1_000_000_001, 'in'],
  ['LA', 24_999_999, 'out'],
  ['LA', 25_000_000, 'out'],
  ['LA', 25_000_001, 'in'],
])('%s with a revenue of USD %s is %s', ([code, revenue, place]) => {
  const change = {
    'annual-revenue-usd': revenue,
    ...(code === 'LA' && { 'us-resident-counts': ['none-of-these'] }),
  };
  expect(judged(code, change, '2029-01-01').standing).toBe(place === 'in' ? 'binds' : 'not_applicable');
});

test.for<[string, IsoDate, string, Record<string, AnswerValue>]>([
  ['CT', '2026-06-30', 'not_applicable', { 'us-resident-counts': ['CT-35000'] }],
  ['CT', '2026-07-01', 'binds', { 'us-resident-counts': ['CT-35000'] }],
  ['CT', '2026-07-02', 'binds', { 'us-resident-counts': ['CT-35000'] }],
  ['MT', '2025-09-30', 'not_applicable', { 'us-resident-counts': ['MT-25000'] }],
  ['MT', '2025-10-01', 'binds', { 'us-resident-counts': ['MT-25000'] }],
  ['MT', '2025-10-02', 'binds', { 'us-resident-counts': ['MT-25000'] }],
  ['CT', '2026-06-30', 'excepted', { 'special-organisation': ['us-financial-institution'] }],
  ['CT', '2026-07-01', 'binds', { 'special-organisation': ['us-financial-institution'] }],
  ['MT', '2025-09-30', 'excepted', { 'special-organisation': ['us-financial-institution'] }],
  ['MT', '2025-10-01', 'binds', { 'special-organisation': ['us-financial-institution'] }],
  ['MT', '2025-09-30', 'excepted', { 'special-organisation': ['nonprofit'] }],
  ['MT', '2025-10-01', 'binds', { 'special-organisation': ['nonprofit'] }],
  ['OR', '2025-06-30', 'excepted', { 'special-organisation': ['nonprofit'] }],
  ['OR', '2025-07-01', 'binds', { 'special-organisation': ['nonprofit'] }],
  ['OR', '2025-07-02', 'binds', { 'special-organisation': ['nonprofit'] }],
])('%s as of %s: %s', ([code, asOf, standing, change]) => {
  expect(judged(code, change, asOf).standing).toBe(standing);
});

test.for<[string, number, string]>([
  ['VA', 44, 'met'],
  ['VA', 45, 'met'],
  ['VA', 46, 'unmet'],
  ['IA', 89, 'met'],
  ['IA', 90, 'met'],
  ['IA', 91, 'unmet'],
])('%s: an answer in %s days is %s', ([code, days, state]) => {
  const found = judged(code, { 'request-answer-days': days }).requirements.find((it) => it.id.endsWith('-spl-03'));
  expect(found?.state).toBe(state);
});
