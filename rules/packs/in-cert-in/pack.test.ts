import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { inCertIn } from './pack.ts';

const judged = (change: Record<string, AnswerValue> = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(inCertIn, { asOf, facts: { 'systems-serving-india': ['company-systems'], ...change } });
const of = (id: string, change: Record<string, AnswerValue>) => judged(change).requirements.find((it) => it.id === id);

test.for<[IsoDate, string]>([
  ['2022-06-27', 'coming'],
  ['2022-06-28', 'binds'],
  ['2022-06-29', 'binds'],
])('as of %s the directions: %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test('a maker without systems for India is not reached', () => {
  expect(judged({ 'systems-serving-india': ['none-of-these'] }).standing).toBe('not_applicable');
});

test.for<[string, string, number, string]>([
  ['cert-report', 'incident-early-warning-hours', 6, 'met'],
  ['cert-report', 'incident-early-warning-hours', 7, 'unmet'],
  ['cert-logs', 'log-retention-days', 179, 'unmet'],
  ['cert-logs', 'log-retention-days', 180, 'met'],
])('%s with %s of %i: %s', ([id, question, value, state]) => {
  expect(of(id, { [question]: value })?.state).toBe(state);
});

test('subscriber records are a matter of data centres, cloud and VPN', () => {
  expect(of('cert-subscribers', {})?.applies).toBe('no');
  expect(of('cert-subscribers', { 'systems-serving-india': ['data-centre-cloud-vpn'] })?.applies).toBe('yes');
});
