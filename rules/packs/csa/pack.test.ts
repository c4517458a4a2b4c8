import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { csa } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const element: Facts = { roles: ['manufacturer'], markets: ['EU'], 'followed-standards': ['csa'] };
const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(csa, { asOf, facts: { ...element, ...change } });

test.for<[IsoDate, string]>([
  ['2025-02-26', 'coming'],
  ['2025-02-27', 'binds'],
  ['2025-02-28', 'binds'],
])('as of %s the scheme: %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['csa-eucc-11', { 'eucc-retention-years': 4 }, 'unmet'],
  ['csa-eucc-11', { 'eucc-retention-years': 5 }, 'met'],
  ['csa-eucc-12', { 'eucc-nonconformity-days': 30 }, 'met'],
  ['csa-eucc-12', { 'eucc-nonconformity-days': 31 }, 'unmet'],
  ['csa-eucc-1', { 'eucc-assurance-level': 'high' }, 'open'],
  ['csa-eucc-1', { 'eucc-assurance-level': 'high', 'eucc-van-level': '4' }, 'met'],
])('%s with %j: %s', ([id, change, state]) => {
  expect(judged(change).requirements.find((it) => it.id === id)?.state).toBe(state);
});

test.for<[string, Change, string]>([
  ['Norway', { markets: ['NO'] }, 'binds'],
  ['United Kingdom', { markets: ['GB'] }, 'not_applicable'],
  ['importer', { roles: ['importer'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});
