import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { sgCls } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera whose maker wants a label. */
const camera: Facts = {
  'followed-standards': ['sg-cls'],
  'cls-target-level': 1,
  roles: ['manufacturer'],
  markets: ['SG'],
  connections: ['internet-direct'],
  users: ['consumer-use'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'labels-held': ['none-of-these'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(sgCls, { asOf, facts: { ...camera, ...change } });
const reaching = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.applies === 'yes')
    .map((it) => it.id);

const router = {
  'product-traits': ['wifi-router'],
  'followed-standards': ['none-of-these'],
  'cls-target-level': undefined,
};

test.for<[string, Change, string]>([
  ['label wanted', {}, 'binds'],
  ['label wanted, but not for this product', { 'cls-target-level': 0 }, 'not_applicable'],
  ['label not wanted', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['wish not told', { 'followed-standards': undefined }, 'undetermined'],
  ['a home router, whatever is wanted', router, 'binds'],
  ['an enterprise router', { ...router, users: ['none-of-these'] }, 'not_applicable'],
  ['a laptop', { 'product-traits': ['laptop'] }, 'excepted'],
  [
    'a router that is general-purpose equipment',
    { ...router, 'product-traits': ['wifi-router', 'general-purpose-it'] },
    'binds',
  ],
  ['a medical device', { 'special-products': ['eu-mdr'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[number, string[]]>([
  [1, []],
  [2, ['sg-l2']],
  [3, ['sg-l2', 'sg-l3-design', 'sg-l3-binary']],
  [4, ['sg-l2', 'sg-l3-design', 'sg-l3-binary', 'sg-l4-pentest']],
])('level %i adds %s', ([level, added]) => {
  expect(reaching({ 'cls-target-level': level }).filter((id) => /^sg-l[234]/.test(id))).toEqual(added);
});

test.for<[IsoDate, boolean]>([
  ['2027-12-31', false],
  ['2028-01-01', true],
  ['2028-01-02', true],
])('as of %s a router needs level 2: %s', ([asOf, needed]) => {
  expect(reaching(router, asOf).includes('sg-l2')).toBe(needed);
});

test.for<[string, string]>([
  ['kr-cic-lite', 'none'],
  ['kr-cic-basic', 'level 3'],
  ['kr-cic-standard', 'level 3'],
  ['fi-label', 'level 3'],
  ['de-label', 'level 2'],
])('%s counts as %s', ([label, level]) => {
  const { requirements } = judged({ 'cls-target-level': 4, 'labels-held': [label], 'foreign-label-expiry': 'none' });
  const deemed = requirements.filter((it) => it.state === 'deemed').map((it) => it.id);
  const two = ['sg-declaration', 'sg-l1-passwords', 'sg-l1-vdp', 'sg-l1-updates', 'sg-l2'];
  const all = { none: [], 'level 2': two, 'level 3': [...two, 'sg-l3-design', 'sg-l3-binary'] };
  expect(deemed).toEqual(all[level as keyof typeof all]);
});

test.for<[string, boolean]>([
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2026-11-23', true],
])('on 22 November 2026 a Korean label that expires on %s still counts: %s', ([expiry, counts]) => {
  const held = { 'labels-held': ['kr-cic-basic'], 'foreign-label-expiry': expiry };
  const { requirements } = judged({ 'cls-target-level': 3, ...held }, '2026-11-22');
  expect(requirements.some((it) => it.state === 'deemed')).toBe(counts);
});
