import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usEo14028 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const camera: Facts = {
  markets: ['US'],
  'product-form': 'hardware',
  users: ['consumer-use'],
  connections: ['internet-direct', 'radio'],
  'product-traits': ['none-of-these'],
  sensors: ['camera'],
  'public-buyers': ['us-federal-agencies'],
  'agency-requests': ['none-of-these'],
};
const judged = (change: Change, asOf: IsoDate): Assessment =>
  assess(usEo14028, { asOf, facts: { ...camera, ...change } });
const binds = (id: string, change: Change, asOf: IsoDate): boolean => {
  const found = judged(change, asOf).requirements.find((it) => it.id === id);
  return found?.applies === 'yes' && found.dueOn === undefined;
};

test.for<[string, IsoDate, boolean]>([
  ['eo-02', '2024-09-07', false],
  ['eo-02', '2024-09-08', true],
  ['eo-02', '2024-09-09', true],
  ['eo-02', '2026-01-22', true],
  ['eo-02', '2026-01-23', false],
  ['eo-02', '2026-01-24', false],
  ['eo-07', '2027-01-03', false],
  ['eo-07', '2027-01-04', true],
  ['eo-07', '2027-01-05', true],
])('%s as of %s, asked by nobody: %s', ([id, asOf, expected]) => {
  expect(binds(id, {}, asOf)).toBe(expected);
});

test('an agency that asks brings the attestation back', () => {
  expect(binds('eo-02', { 'agency-requests': ['software-attestation'] }, '2026-11-22')).toBe(true);
});

test.for<[string, Change, boolean]>([
  ['a camera', {}, true],
  ['a smartphone', { 'product-traits': ['smartphone'] }, false],
  ['a home router', { 'product-traits': ['wifi-router'] }, false],
  ['a wired camera', { connections: ['internet-direct'] }, false],
  ['a camera for professionals', { users: ['none-of-these'] }, false],
  ['a thing without sensors', { sensors: ['none-of-these'] }, false],
])('the mark for agencies: %s, %s', ([, change, expected]) => {
  expect(binds('eo-07', change, '2027-06-01')).toBe(expected);
});

test.for<[string, Change, string]>([
  ['sold to an agency', {}, 'binds'],
  ['no federal sales', { 'public-buyers': ['other-public-bodies'] }, 'not_applicable'],
  ['without software', { 'product-form': 'not-digital' }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change, '2026-11-22').standing).toBe(standing);
});
