import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { nis1 } from '#rules/packs/nis1/pack.ts';
import { nis2 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera maker of 80 people that does everything. */
const maker: Facts = {
  roles: ['manufacturer'],
  markets: ['EU'],
  'entity-size': 'medium',
  'entity-sectors': ['manufacturing-electronics'],
  'entity-services': ['none-of-these'],
};
const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(nis2, { asOf, facts: { ...maker, ...change } });
const state = (id: string, change: Change): string | undefined =>
  judged(change).requirements.find((it) => it.id === id)?.state;
const reached = (change: Change): number => judged(change).requirements.filter((it) => it.applies === 'yes').length;

test.for<[IsoDate, string]>([
  ['2024-10-17', 'coming'],
  ['2024-10-18', 'binds'],
  ['2024-10-19', 'binds'],
])('as of %s the directive %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, number]>([
  ['medium maker of electronics', {}, 20],
  ['small maker of electronics', { 'entity-size': 'small' }, 0],
  ['micro maker of electronics', { 'entity-size': 'micro' }, 0],
  ['large maker of electronics', { 'entity-size': 'large' }, 20],
  ['large firm outside the sectors', { 'entity-size': 'large', 'entity-sectors': ['none-of-these'] }, 0],
  ['small energy firm', { 'entity-size': 'small', 'entity-sectors': ['energy'] }, 0],
  ['medium energy firm', { 'entity-sectors': ['energy'] }, 20],
  ['DNS provider of five', { 'entity-size': 'micro', 'entity-services': ['dns'] }, 20],
  ['small managed service provider', { 'entity-size': 'small', 'entity-services': ['msp'] }, 0],
  ['small firm named important', { 'entity-size': 'small', 'entity-services': ['eu-named-important'] }, 20],
  ['small registrar only registers', { 'entity-size': 'small', 'entity-services': ['domain-registration'] }, 1],
  ['regional administration', publicBody('regional-government'), 20],
  ['research of the administration', { 'entity-size': 'small', 'entity-sectors': ['public-administration'] }, 0],
  ['outside the EU', { markets: ['GB'] }, 0],
])('%s: %i requirements', ([, change, count]) => {
  expect(judged(change).standing === 'binds' ? reached(change) : 0).toBe(count);
});

function publicBody(service: string): Change {
  return { 'entity-size': 'small', 'entity-sectors': ['public-administration'], 'entity-services': [service] };
}

test('a financial entity under DORA is excepted', () => {
  const bank = { 'entity-size': 'large', 'entity-sectors': ['banking'], 'entity-services': ['dora'] };
  expect(judged(bank).standing).toBe('excepted');
});

test.for<[string, string, number, Change, string]>([
  ['nis2-23-4a', 'incident-early-warning-hours', 24, {}, 'met'],
  ['nis2-23-4a', 'incident-early-warning-hours', 25, {}, 'unmet'],
  ['nis2-23-4b', 'incident-notification-hours', 72, {}, 'met'],
  ['nis2-23-4b', 'incident-notification-hours', 73, {}, 'unmet'],
  ['nis2-23-4b', 'incident-notification-hours', 24, { 'entity-services': ['trust'] }, 'met'],
  ['nis2-23-4b', 'incident-notification-hours', 25, { 'entity-services': ['trust'] }, 'unmet'],
  ['nis2-23-4d', 'incident-final-report-days', 31, {}, 'met'],
  ['nis2-23-4d', 'incident-final-report-days', 32, {}, 'unmet'],
])('%s with %s of %i (%j): %s', ([id, question, value, change, expected]) => {
  expect(state(id, { ...change, [question]: value })).toBe(expected);
});

test('its predecessor is repealed', () => {
  expect(assess(nis1, { asOf: '2026-11-22', facts: maker }).standing).toBe('repealed');
});
