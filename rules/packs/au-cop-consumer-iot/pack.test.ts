import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { auCopConsumerIot } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera whose maker follows it. */
const camera: Facts = {
  'followed-standards': ['au-cop-consumer-iot'],
  roles: ['manufacturer'],
  markets: ['AU'],
  connections: ['internet-direct'],
  users: ['consumer-use', 'sold-to-consumers'],
};

const judged = (change: Change = {}): Assessment =>
  assess(auCopConsumerIot, { asOf: '2026-11-22', facts: { ...camera, ...change } });

test('it has 13 points, all of them for a camera', () => {
  expect(auCopConsumerIot.requirements).toHaveLength(13);
  expect(judged().requirements.every((it) => it.applies === 'yes')).toBe(true);
});

test.for<[string, Change, string]>([
  ['followed', {}, 'binds'],
  ['not followed', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['not told', { 'followed-standards': undefined }, 'undetermined'],
  ['sold elsewhere', { markets: ['SG'] }, 'not_applicable'],
  ['cannot connect', { connections: ['none-of-these'] }, 'not_applicable'],
  ['not for the home', { users: ['none-of-these'] }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});
