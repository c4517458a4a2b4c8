import { expect, test } from 'vitest';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { judged, reaching } from './example.ts';
import { red } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const points = (change: Change): string[] =>
  reaching(judged(change)).filter((id) => ['red-33d', 'red-33e', 'red-33f'].includes(id));

test('the directive has 70 requirements, 58 of them for a camera', () => {
  expect(red.requirements).toHaveLength(70);
  expect(reaching(judged())).toHaveLength(58);
});

test.for<[string, Change, string]>([
  ['a camera', {}, 'binds'],
  ['no radio', { connections: ['internet-direct'] }, 'not_applicable'],
  ['radio not told', { connections: undefined }, 'undetermined'],
  ['Norway', { markets: ['NO'] }, 'binds'],
  ['Switzerland', { markets: ['CH'] }, 'not_applicable'],
  ['a controller only', { roles: ['none-of-these'] }, 'not_applicable'],
  ['marine equipment', { 'special-products': ['marine-equipment'] }, 'excepted'],
  ['state security', { 'special-products': ['defence-only'] }, 'excepted'],
  ['a radio amateur kit', { 'special-products': ['radio-amateur-kit'] }, 'excepted'],
  ['an evaluation kit', { 'special-products': ['custom-evaluation-kit'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

const internet = ['internet-direct', 'radio'];

test.for<[string, Change, string[]]>([
  ['internet and personal data', {}, ['red-33d', 'red-33e']],
  ['internet alone', { 'data-handled': ['none-of-these'] }, ['red-33d']],
  ['internet through a hub', { connections: ['internet-through-other', 'radio'] }, ['red-33d', 'red-33e']],
  ['internet and money', { connections: internet, 'data-handled': ['payment'] }, ['red-33d', 'red-33f']],
  ['no internet', { connections: ['radio'] }, []],
  ['an offline toy', { connections: ['radio'], 'product-traits': ['toy'] }, ['red-33e']],
  ['an offline baby monitor', { connections: ['radio'], 'product-traits': ['childcare'] }, ['red-33e']],
  ['an offline wearable', { connections: ['radio'], 'product-traits': ['wearable'] }, ['red-33e']],
  [
    'an offline interactive toy without data',
    { connections: ['radio'], 'product-traits': ['toy'], 'data-handled': ['payment'] },
    [],
  ],
  ['a medical device', { 'special-products': ['eu-mdr'] }, []],
  ['an in-vitro device', { 'special-products': ['eu-ivdr'] }, []],
  ['a vehicle', { 'special-products': ['motor-vehicle'] }, ['red-33d']],
  ['aircraft equipment', { 'special-products': ['aviation-certified'] }, ['red-33d']],
  ['road toll equipment', { 'special-products': ['road-toll'] }, ['red-33d']],
])('points of %s: %s', ([, change, expected]) => {
  expect(points(change)).toEqual(expected);
});

test.for<[string, string, boolean]>([
  ['2023-01-01', '2025-07-31', false],
  ['2023-01-01', '2025-08-01', true],
  ['2023-01-01', '2025-08-02', true],
  ['2025-07-31', 'none', true],
  ['2027-12-10', 'none', true],
  ['2027-12-11', 'none', false],
  ['2027-12-12', '2028-12-31', false],
])('placed from %s to %s: cybersecurity points %s', ([first, last, there]) => {
  expect(points({ 'placed-on': first, 'last-placed-on': last }).length > 0).toBe(there);
});

test.for<[IsoDate, string | undefined]>([
  ['2025-07-31', '2025-08-01'],
  ['2025-08-01', undefined],
  ['2025-08-02', undefined],
])('as of %s the points are due on %s', ([asOf, due]) => {
  expect(judged({}, asOf).requirements.find((it) => it.id === 'red-33d')?.dueOn).toBe(due);
});
