import { expect, test } from 'vitest';
import type { IsoDate } from '#rules/engine/language.ts';
import { judged, reaching } from './example.ts';
import { cra } from './pack.ts';

const legacy = { 'placed-on': '2025-05-01', 'last-placed-on': '2027-03-31' };

test.for<[string, string | undefined, string | undefined, number, string]>([
  // first placed, last placed, modified, requirements reached, why this row exists
  ['2025-05-01', '2027-12-10', 'none', 11, 'the last unit is one day too early for the full duties'],
  ['2025-05-01', '2027-12-11', 'none', 89, 'the unit placed on the day must comply in full'],
  ['2025-05-01', '2027-12-12', 'none', 89, 'one day later'],
  ['2025-05-01', 'none', 'none', 89, 'an open-ended line runs past the day'],
  ['2027-12-10', '2027-12-10', 'none', 11, 'a single batch on the day before'],
  ['2027-12-11', '2027-12-11', 'none', 89, 'a single batch on the day'],
  ['2027-12-12', undefined, undefined, 89, 'a first placing after the day settles it alone'],
  ['2025-05-01', '2027-03-31', '2027-12-10', 11, 'modified on the day before'],
  ['2025-05-01', '2027-03-31', '2027-12-11', 89, 'modified on the day'],
  ['2025-05-01', '2027-03-31', '2027-12-12', 89, 'modified one day later'],
  ['2025-05-01', '2027-03-31', undefined, 11, 'an open question of modification leaves the rest undecided'],
])('placed %s to %s, modified %s: %i requirements (%s)', ([placed, last, modified, count]) => {
  const change = { 'placed-on': placed, 'last-placed-on': last, 'substantially-modified-on': modified };
  expect(reaching(judged(change))).toHaveLength(count);
});

test.for<[IsoDate, string, number, number]>([
  ['2026-09-10', 'coming', 0, 11],
  ['2026-09-11', 'binds', 11, 0],
  ['2026-09-12', 'binds', 11, 0],
])('on %s a product no longer sold is %s: %i in force, %i coming', ([asOf, standing, inForce, coming]) => {
  const assessment = judged(legacy, asOf);
  expect(assessment.standing).toBe(standing);
  expect([assessment.inForce.applicable, assessment.coming.applicable]).toEqual([inForce, coming]);
});

test.for<[IsoDate, number, number]>([
  ['2026-09-10', 0, 89],
  ['2026-09-11', 11, 78],
  ['2027-12-10', 11, 78],
  ['2027-12-11', 89, 0],
  ['2027-12-12', 89, 0],
])('on %s a product still on sale has %i duties in force and %i coming', ([asOf, inForce, coming]) => {
  const assessment = judged({}, asOf);
  expect([assessment.inForce.applicable, assessment.coming.applicable]).toEqual([inForce, coming]);
});

test('without any placing date the full duties stay undecided, the reporting duties do not', () => {
  const assessment = judged({ 'placed-on': undefined, 'last-placed-on': undefined });
  expect(reaching(assessment)).toHaveLength(11);
  expect(assessment.coming.maybe).toBe(78);
});

test('the phase, the pack and every reporting duty start on the same day', () => {
  const reporting = cra.requirements.filter((it) => it.phase === 'reporting');
  expect(reporting).toHaveLength(11);
  expect([...new Set(reporting.map((it) => it.from)), cra.phases.reporting?.from, cra.effectiveFrom]).toEqual([
    '2026-09-11',
    '2026-09-11',
    '2026-09-11',
  ]);
});
