import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import { failing } from './failing.ts';
import { lacks } from './lacks.ts';
import { all, any, atLeast, type Condition, type Facts, type IsoDate, never, no, not, yes } from './language.ts';

const inScope: Facts = { roles: ['manufacturer'], connects: 'yes', 'is-vehicle': 'no' };
const lacking = (facts: Facts, asOf: IsoDate = '2026-11-22', pack = examplePack()) =>
  lacks(pack, assess(pack, { asOf, facts }), { asOf, facts }).map(({ kind, question, requirement, dueOn }) =>
    [kind, question, ...(requirement ? [`for ${requirement}`] : []), ...(dueOn ? [`by ${dueOn}`] : [])].join(' '),
  );

test('until it is known whether the regulation applies, only that is missing', () => {
  expect(lacking({ 'has-lock': 'no' })).toEqual(['answer connects', 'answer is-vehicle']);
});

test('of a regulation that is still to come, that is missing by its first day', () => {
  expect(lacking({}, '2026-11-22', examplePack({ effectiveFrom: '2028-01-01' }))[0]).toBe(
    'answer connects by 2028-01-01',
  );
});

test('until it is known whether a requirement applies, only that is missing of it', () => {
  expect(lacking(inScope)).toEqual([
    'answer has-lock for lock',
    'answer is-consumer for contact',
    'answer last-placed for support by 2027-01-01',
  ]);
});

test('an answer that fails is to be changed, a missing one given', () => {
  const facts = { ...inScope, 'has-lock': 'no', 'is-consumer': 'yes', 'last-placed': '2026-12-31' };
  expect(lacking(facts)).toEqual([
    'change has-lock for lock',
    'answer contact-point for contact',
    'answer has-label for contact',
  ]);
});

test('nothing is missing of a regulation that does not apply', () => {
  expect(lacking({ connects: 'no' })).toEqual([]);
  expect(lacking(inScope, '2026-11-22', examplePack({ repealedOn: '2026-01-01' }))).toEqual([]);
});

test('a requirement no answer can meet blames none', () => {
  const pack = examplePack({ requirements: [exampleRequirement({ id: 'never', metWhen: never })] });
  expect(lacking(inScope, '2026-11-22', pack)).toEqual([]);
});

test.for<[string, Condition, Facts, string[]]>([
  ['what may still hold blames nothing', yes('a'), {}, []],
  ['what holds blames nothing', yes('a'), { a: 'yes' }, []],
  ['of several conditions those that fail', all(yes('a'), yes('b'), yes('c')), { a: 'yes', b: 'no' }, ['b']],
  ['of alternatives each', any(yes('a'), yes('b')), { a: 'no', b: 'no' }, ['a', 'b']],
  ['under "not", what holds', not(any(yes('a'), no('b'))), { a: 'yes', b: 'yes' }, ['a']],
  ['of a count, those that fail', atLeast(2, yes('a'), yes('b'), yes('c')), { a: 'yes', b: 'no', c: 'no' }, ['b', 'c']],
])('failing: %s', ([, condition, facts, blamed]) => {
  expect([...failing(condition, { asOf: '2026-11-22', facts })]).toEqual(blamed);
});
