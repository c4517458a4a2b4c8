import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { Condition, Facts, IsoDate } from '#rules/engine/language.ts';
import { bestAnswer } from '#rules/packs/best-answer.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { walk } from '#rules/packs/walk.ts';

/** The choice is the only door, alone or with further conditions. */
const isDoor = (it: Condition): boolean =>
  (it.op === 'named' && it.name === 'followed') || (it.op === 'all' && it.of.some(isDoor));
const chosen = releasedPacks.filter((it) => isDoor(it.inScope));

test.for(chosen)('$id concerns nobody who did not choose it', (pack) => {
  const facts = { 'followed-standards': ['none-of-these'] };
  expect(assess(pack, { asOf: pack.verifiedOn, facts }).standing).toBe('not_applicable');
});

test.for(chosen)('$id is voluntary', (pack) => {
  expect(pack.force).toBe('voluntary');
});

/** A product that every voluntary regulation could concern. */
const open: Facts = {
  roles: ['manufacturer'],
  markets: ['EU', 'GB', 'US', 'AU', 'IN'],
  'placed-on': '2026-03-01',
  'last-placed-on': 'none',
  'product-form': 'hardware',
  'product-traits': ['actuator', 'industrial-component'],
  users: ['consumer-use', 'sold-to-consumers'],
  connections: ['internet-direct', 'ip-address'],
  sensors: ['camera'],
  'public-buyers': ['other-public-bodies'],
};
const own = [
  'csa',
  'enisa-ssdlc',
  'nist-ssdf-800-218',
  'nist-ir-8259',
  'cis-controls-v8-1',
  'iso-27001',
  'iso-27032',
  'iso-27035',
  'iso-27031',
  'iso-22301',
  'iso-27400-27402',
  'iso-29147-30111',
  'iec-62443',
  'in-certin-bom',
  'voluntary-iot-schemes',
  'evidence-formats',
];
const followedPacks = releasedPacks.filter((it) => own.includes(it.id));
const facts = (id: string): Facts => ({ ...open, 'followed-standards': [id] });
const dayAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate;

test.for(followedPacks.flatMap((pack) => (pack.effectiveFrom ? [{ ...pack, first: pack.effectiveFrom }] : [])))(
  '$id is coming until the day before $first',
  (pack) => {
    const standings = [-1, 0, 1].map(
      (days) => assess(pack, { asOf: dayAfter(pack.first, days), facts: facts(pack.id) }).standing,
    );
    expect(standings).toEqual(['coming', 'binds', 'binds']);
  },
);

test.for(followedPacks)('$id is met by good answers and missed by empty lists', (pack) => {
  const answers = Object.fromEntries(walk([pack], pack.verifiedOn, facts(pack.id), bestAnswer));
  const judge = (given: Facts) => assess(pack, { asOf: pack.verifiedOn, facts: { ...facts(pack.id), ...given } });
  const bad = judge(answers).requirements.filter((it) => it.applies === 'yes' && it.state !== 'met');
  expect(bad.map((it) => it.id)).toEqual([]);
  const empty = Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, Array.isArray(value) ? ['none-of-these'] : value]),
  );
  expect(judge({ ...empty, ...open }).verdict).not.toBe('compliant');
});
