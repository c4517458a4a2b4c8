import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { enisaBaseline } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera whose maker follows it. */
const camera: Facts = {
  'followed-standards': ['enisa-baseline'],
  roles: ['manufacturer'],
  markets: ['EU'],
  connections: ['internet-direct'],
  users: ['consumer-use', 'sold-to-consumers'],
};

const judged = (change: Change = {}): Assessment =>
  assess(enisaBaseline, { asOf: '2026-11-22', facts: { ...camera, ...change } });

test('it has 23 points, all of them for a camera', () => {
  expect(enisaBaseline.requirements).toHaveLength(23);
  expect(judged().requirements.every((it) => it.applies === 'yes')).toBe(true);
});

test.for<[string, Change, string]>([
  ['followed', {}, 'binds'],
  ['not followed', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['not told', { 'followed-standards': undefined }, 'undetermined'],
  ['sold elsewhere', { markets: ['SG'] }, 'not_applicable'],
  ['cannot connect', { connections: ['none-of-these'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});
