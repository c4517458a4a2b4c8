import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { diff } from './diff.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { always, type Facts, type IsoDate } from './language.ts';

const facts: Facts = {
  roles: ['manufacturer'],
  connects: 'yes',
  'is-vehicle': 'no',
  'is-consumer': 'no',
  'last-placed': 'none',
  'has-lock': 'yes',
  'support-years': 2,
};
const on = (asOf: IsoDate, change: Facts = {}, pack = examplePack()) =>
  assess(pack, { asOf, facts: { ...facts, ...change } });

test('nothing changed: nothing to say, although the day is another', () => {
  expect(diff([on('2026-11-21')], [on('2026-11-22')])).toEqual([]);
});

test('a coming duty starts to bind', () => {
  expect(diff([on('2026-12-31')], [on('2027-01-01')])).toEqual([
    {
      packId: 'example',
      verdict: { from: 'compliant', to: 'not_compliant' },
      requirements: [{ id: 'support', from: { state: 'unmet', dueOn: '2027-01-01' }, to: { state: 'unmet' } }],
    },
  ]);
});

test('an answer takes the product out', () => {
  expect(diff([on('2026-12-31')], [on('2026-12-31', { 'is-vehicle': 'yes' })])[0]).toMatchObject({
    standing: { from: 'binds', to: 'excepted' },
    exceptedBy: { from: undefined, to: 'vehicle' },
    verdict: { from: 'compliant', to: 'not_applicable' },
    outlook: { from: 'not_compliant', to: 'not_applicable' },
  });
});

test('a new version drops one requirement and brings another', () => {
  const [lock, ...others] = examplePack().requirements;
  const key = exampleRequirement({ id: 'key', metWhen: always });
  const next = examplePack({ version: '1.1.0', requirements: [key, ...others] });
  expect(lock?.id).toBe('lock');
  expect(diff([on('2026-12-31')], [on('2026-12-31', {}, next)])).toEqual([
    {
      packId: 'example',
      version: { from: '1.0.0', to: '1.1.0' },
      requirements: [
        { id: 'key', from: undefined, to: { state: 'met' } },
        { id: 'lock', from: { state: 'met' }, to: undefined },
      ],
    },
  ]);
});

test('a pack that came or went is all news', () => {
  const assessment = on('2026-12-31');
  expect(diff([], [assessment])[0]).toMatchObject({ packId: 'example', verdict: { from: undefined, to: 'compliant' } });
  expect(diff([assessment], [])[0]?.requirements).toHaveLength(3);
});
