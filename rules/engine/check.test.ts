import { expect, test } from 'vitest';
import type { AnswerKind, Question } from '../questions/question.ts';
import { check } from './check.ts';
import { examplePack, exampleRequirement } from './examples/example.ts';
import {
  all,
  any,
  atLeastNumber,
  before,
  type Condition,
  type IsoDate,
  includes,
  includesAll,
  inForce,
  is,
  moreThan,
  no,
  not,
  onOrAfter,
  yes,
  yesOrNa,
} from './language.ts';
import type { Pack } from './pack.ts';

const options = (...ids: string[]) => ids.map((id) => ({ id, label: id }));
const kinds: Record<string, AnswerKind> = {
  roles: { kind: 'choices', options: options('manufacturer', 'importer') },
  connects: { kind: 'yes-no' },
  'is-vehicle': { kind: 'yes-no' },
  'is-consumer': { kind: 'yes-no' },
  'last-placed': { kind: 'date', mayBeNone: 'still placed' },
  'has-lock': { kind: 'yes-no' },
  'contact-point': { kind: 'text' },
  'has-label': { kind: 'yes-no' },
  'support-years': { kind: 'number', unit: 'years', min: 0, max: 20 },
  route: { kind: 'choice', options: options('A', 'B') },
};
const bank = new Map(Object.entries(kinds).map(([id, answer]): [string, Question] => [id, { id, answer } as Question]));

const complaints = (change: Partial<Pack>) => check(examplePack(change), bank).map((it) => it.replace('example: ', ''));
const withRule = (metWhen: Condition) =>
  complaints({ requirements: [exampleRequirement({ id: 'r', severity: 'blocker', metWhen })] });
const [lock] = examplePack().requirements;

test('a sound pack has no complaints', () => {
  expect(complaints({})).toEqual([]);
});

test.for<[string, Partial<Pack>, string]>([
  ['an id twice', { requirements: [lock!, lock!] }, 'two requirements are called lock'],
  ['no place in the law', { requirements: [{ ...lock!, cites: ' ' }] }, 'lock has no cites'],
  [
    'a phase that is not there',
    { requirements: [{ ...lock!, phase: 'gone' }] },
    'lock names the phase gone, which is not there',
  ],
  [
    'a document that is not there',
    { requirements: [{ ...lock!, feeds: ['paper'] }] },
    'lock feeds the document paper, which is not there',
  ],
  ['a role nobody can have', { boundRoles: ['wizard'] }, 'the role wizard is not an option of the question roles'],
  [
    'a route without a name',
    { routes: [{ when: yes('connects'), options: ['A'], note: '' }] },
    'the route A has no name in routeNames',
  ],
  [
    'a route nobody can choose',
    { routes: [{ when: yes('connects'), options: ['C'], note: '' }], routeNames: { C: 'c' }, routeQuestion: 'route' },
    'the route C is not an option of the question route',
  ],
  [
    'milestones out of order',
    {
      milestones: [
        { date: '2027-01-01', what: 'b' },
        { date: '2026-01-01', what: 'a' },
      ],
    },
    'the milestones are not in order of their days',
  ],
  ['a day that does not exist', { effectiveFrom: '2026-02-30' }, 'effectiveFrom is not a day: 2026-02-30'],
  [
    'an end before the beginning',
    { requirements: [{ ...lock!, from: '2026-01-01', until: '2025-01-01' }] },
    'lock ends before it begins',
  ],
  [
    'a title too long for a chip',
    { shortTitle: 'A title that is longer than that' },
    'the short title is longer than 20 characters',
  ],
  [
    'something JSON would lose',
    { notes: [undefined as unknown as string] },
    'the pack.notes[0] is not plain data and would be lost on its way through JSON',
  ],
])('%s', ([, change, complaint]) => {
  expect(complaints(change)).toEqual([complaint]);
});

test.for<[string, Condition, string]>([
  ['a question that is not in the bank', yes('nowhere'), 'r metWhen reads nowhere, which is not in the question bank'],
  ['an option that does not exist', is('route', 'C'), 'r metWhen: route can never be answered "C" there'],
  [
    '"not applicable" where the bank does not allow it',
    yesOrNa('has-lock'),
    'r metWhen: has-lock can never be answered "na" there',
  ],
  ['one word of a list', is('roles', 'importer'), 'r metWhen: roles can never be answered "importer" there'],
  ['a list of one word', includes('route', 'A'), 'r metWhen: route can never be answered "A" there'],
  ['a comparison with nothing', is('route'), 'r metWhen: route is compared with nothing'],
  [
    'a number that is none',
    atLeastNumber('has-lock', 5),
    'r metWhen: has-lock is compared as a number, which it is not',
  ],
  [
    'a bound that is no number',
    atLeastNumber('support-years', { smallerOf: [5, { question: 'route' }] }),
    'r metWhen: route is compared as a number, which it is not',
  ],
  [
    'a day that is none',
    before('support-years', 'asOf'),
    'r metWhen: support-years is compared as a date, which it is not',
  ],
  ['deep inside', all(not(all(is('route', 'C')))), 'r metWhen: route can never be answered "C" there'],
])('a condition with %s', ([, condition, complaint]) => {
  expect(withRule(condition)).toEqual([complaint]);
});

const unsatisfiable = ['no answers can satisfy r'];

test('a requirement that everything in scope meets asks nothing', () => {
  expect(withRule(any(yes('has-lock'), yes('connects')))).toEqual(['no answers can miss r']);
});

test('an exclusion that contradicts the scope is idle', () => {
  const idle = { id: 'idle', cites: 's.3', reads: 'Unconnected things are out.', when: no('connects') };
  expect(complaints({ exclusions: [idle] })).toEqual(['the exclusion idle can take nothing out']);
});

test('an exclusion that ended is sound where it took something out when the law began', () => {
  const until = (day: IsoDate) => ({
    id: 'old',
    cites: 's.3',
    reads: 'Consumer things were out.',
    when: all(inForce(undefined, day), yes('is-consumer')),
  });
  expect(complaints({ effectiveFrom: '2020-01-01', exclusions: [until('2021-01-01')] })).toEqual([]);
  expect(complaints({ effectiveFrom: '2020-01-01', exclusions: [until('2020-01-01')] })).toEqual([
    'the exclusion old can take nothing out',
  ]);
});

test.for<[string, Condition, string[]]>([
  ['two options at once', all(is('route', 'A'), is('route', 'B')), unsatisfiable],
  ['what takes the product out of scope', not(yes('connects')), unsatisfiable],
  ['a number over what the bank allows', moreThan('support-years', 20), unsatisfiable],
  ['a law that ended', inForce(undefined, '2020-01-01'), unsatisfiable],
  [
    'several options of a list',
    all(includes('roles', 'importer'), includesAll('roles', 'manufacturer', 'importer')),
    [],
  ],
  ['a day between two', all(onOrAfter('last-placed', '2026-01-01'), before('last-placed', '2026-01-02')), []],
  ['an open end', onOrAfter('last-placed', '9999-01-01'), []],
  ['a bound by another answer', atLeastNumber('support-years', { smallerOf: [5, { question: 'support-years' }] }), []],
])('a requirement that needs %s', ([, condition, expected]) => {
  expect(withRule(condition)).toEqual(expected);
});
