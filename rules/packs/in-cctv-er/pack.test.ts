import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { inCctvEr } from './pack.ts';

const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['IN'],
  'special-products': ['network-camera'],
  connections: ['ip-address', 'internet-direct'],
  'placed-on': '2025-04-09',
  'last-placed-on': '2025-04-09',
};

test.for<[string, Record<string, AnswerValue>, string]>([
  ['placed the day before', { 'placed-on': '2025-04-08', 'last-placed-on': '2025-04-08' }, 'not_applicable'],
  ['placed on the day', {}, 'binds'],
  ['placed the day after', { 'placed-on': '2025-04-10', 'last-placed-on': '2025-04-10' }, 'binds'],
  ['an older line that runs on', { 'placed-on': '2024-01-01', 'last-placed-on': 'none' }, 'binds'],
  ['analogue', { connections: ['none-of-these'] }, 'excepted'],
  ['IP without internet', { connections: ['ip-address'] }, 'binds'],
  ['no camera', { 'special-products': ['none-of-these'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(assess(inCctvEr, { asOf: '2026-11-22', facts: { ...camera, ...change } }).standing).toBe(standing);
});
