import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { dataAct } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera of a large maker that still knows nothing of the act. */
const camera: Facts = {
  markets: ['EU'],
  roles: ['manufacturer'],
  'placed-on': '2025-03-01',
  'last-placed-on': 'none',
  'entity-size': 'large',
  connections: ['internet-direct'],
  'product-traits': ['none-of-these'],
  'data-handled': ['associated-services'],
  'product-data-access': ['none-of-these'],
  'product-data-information': ['none-of-these'],
  'product-data-requests': ['none-of-these'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(dataAct, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id.replace('dataact-', ''));

test.for<[IsoDate, string]>([
  ['2025-09-11', 'coming'],
  ['2025-09-12', 'binds'],
  ['2025-09-13', 'binds'],
])('as of %s the act %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['a router', { 'product-traits': ['handles-data-for-others'] }, 'not_applicable'],
  ['nothing can be got out', { connections: ['none-of-these'] }, 'not_applicable'],
  ['sold in Norway', { markets: ['NO'] }, 'not_applicable'],
  ['an importer', { roles: ['importer'] }, 'not_applicable'],
  ['a seller', { roles: ['distributor'] }, 'binds'],
  ['an app provider', { roles: ['service-provider'] }, 'binds'],
  ['a data holder', { roles: ['data-holder'] }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, boolean]>([
  ['placed only on the day', { 'placed-on': '2026-09-12', 'last-placed-on': '2026-09-12' }, false],
  ['placed a day later', { 'placed-on': '2026-09-13', 'last-placed-on': '2026-09-13' }, true],
  ['still placed a day later', { 'last-placed-on': '2026-09-13' }, true],
  ['ended a day before', { 'last-placed-on': '2026-09-11' }, false],
  ['open-ended', {}, true],
])('%s: data by design is owed: %s', ([, change, owed]) => {
  expect(unmet(change).includes('3-1')).toBe(owed);
});

const chapterTwo = 'related 3-1 3-2 3-3 4-1 4-2 4-4 4-6 4-12 4-13 5 6 8 37'.split(' ');

test.for<[string, Change, string[]]>([
  ['a large maker owes everything', {}, [...chapterTwo, '13']],
  ['a medium maker too', { 'entity-size': 'medium' }, [...chapterTwo, '13']],
  ['a small maker only fair terms', { 'entity-size': 'small' }, ['13']],
  [
    'a small subcontractor everything',
    { 'entity-size': 'small', roles: ['manufacturer', 'contract-manufacturer'] },
    [...chapterTwo, '13'],
  ],
  ['a small seller the information', { 'entity-size': 'small', roles: ['distributor'] }, ['3-2']],
  [
    'without app or cloud no service information',
    { 'data-handled': ['none-of-these'] },
    [...chapterTwo.filter((it) => it !== '3-3'), '13'],
  ],
])('%s', ([, change, missing]) => {
  expect(unmet(change).sort()).toEqual([...missing].sort());
});
