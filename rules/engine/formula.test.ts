import { expect, test } from 'vitest';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { dueOn, reachesOf, reachOf } from './formula.ts';
import { always, type IsoDate } from './language.ts';
import type { Requirement } from './pack.ts';

test.for<[string, IsoDate | undefined, Partial<Requirement>, IsoDate, IsoDate | undefined]>([
  ['nothing to wait for', undefined, {}, '2026-11-22', undefined],
  ['the regulation', '2028-01-01', {}, '2026-11-22', '2028-01-01'],
  ['its phase, later than the regulation', '2026-12-01', { phase: 'full' }, '2026-11-22', '2027-01-01'],
  ['its own day, later than its phase', undefined, { phase: 'full', from: '2027-06-01' }, '2026-11-22', '2027-06-01'],
  ['the day before its first', undefined, { from: '2027-06-01' }, '2027-05-31', '2027-06-01'],
  ['its first day', undefined, { from: '2027-06-01' }, '2027-06-01', undefined],
])('the day a requirement starts to bind: %s', ([, effectiveFrom, change, asOf, day]) => {
  const pack = examplePack({ effectiveFrom });
  expect(dueOn(pack, exampleRequirement({ id: 'r', metWhen: always, ...change }), asOf)).toBe(day);
});

test('the reaches of a pack are those of its requirements, and belong to that pack alone', () => {
  const pack = examplePack();
  const other = { ...pack, boundRoles: ['importer'] };
  expect(reachesOf(pack)).toEqual(pack.requirements.map((it) => reachOf(pack, it)));
  expect(reachesOf(other)).not.toEqual(reachesOf(pack));
  expect(reachesOf(pack)).toBe(reachesOf(pack));
});
