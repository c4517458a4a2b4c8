import { expect, test } from 'vitest';
import type { IsoDate } from '#rules/engine/language.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { inState, judged } from './example.ts';
import { clsValid, jcStarValid } from './labels.ts';

const bad = {
  'password-scheme': 'shared-default',
  'disclosure-policy=contact': 'no',
  'support-notice=published': 'no',
  'product-readiness=uk-statement-issued': 'no',
  'uk-statement=accompanies': 'no',
};
const cls = { 'labels-held': ['cls-1'], 'cls-expiry': '2026-11-22', 'corrective-action=label-validity-watched': 'yes' };

test.for<[number, IsoDate, string, string]>([
  [0, '2026-11-22', 'not_compliant', 'no label'],
  [1, '2026-11-21', 'compliant', 'the day before it expires'],
  [1, '2026-11-22', 'compliant', 'on its last day'],
  [1, '2026-11-23', 'not_compliant', 'the day after'],
  [4, '2026-11-22', 'compliant', 'any level will do'],
])('Singapore label of level %i as of %s: %s (%s)', ([level, asOf, verdict]) => {
  expect(
    judged({ ...bad, ...cls, 'labels-held': [level === 0 ? 'none-of-these' : `cls-${level}`] }, asOf).verdict,
  ).toBe(verdict);
});

test.for<[string[], IsoDate, string, string]>([
  [['star-1'], '2026-11-21', 'compliant', 'the day before it expires'],
  [['star-1'], '2026-11-22', 'compliant', 'on its last day'],
  [['star-1'], '2026-11-23', 'not_compliant', 'the day after'],
  [['star-1', 'star-2'], '2026-11-22', 'compliant', 'more stars do no harm'],
  [['star-2'], '2026-11-22', 'not_compliant', 'only STAR-1 is named'],
])('JC-STAR %s as of %s: %s (%s)', ([levels, asOf, verdict]) => {
  const label = {
    'labels-held': levels,
    'jc-star-expiry': '2026-11-22',
    'corrective-action=label-validity-watched': 'yes',
  };
  expect(judged({ ...bad, ...label }, asOf).verdict).toBe(verdict);
});

test.for<[IsoDate, string]>([
  ['2025-12-03', 'not_compliant'],
  ['2025-12-04', 'compliant'],
  ['2025-12-05', 'compliant'],
])('as of %s a label in date makes it %s', ([asOf, verdict]) => {
  expect(judged({ ...bad, ...cls }, asOf).verdict).toBe(verdict);
});

test('whoever relies on a label watches it, others need not', () => {
  expect(inState(judged({ ...cls, 'corrective-action=label-validity-watched': 'no' }), 'unmet')).toEqual([
    'psti-label-watch',
  ]);
  expect(inState(judged({ 'corrective-action=label-validity-watched': 'no' }), 'unmet')).toEqual([]);
});

test('a label deems what is not met by itself, and says so', () => {
  expect(inState(judged({ ...bad, ...cls }), 'deemed')).toEqual([
    'psti-pw-model',
    'psti-vdp-contact',
    'psti-support-published',
    'psti-soc-content',
    'psti-soc-accompanies',
  ]);
});

test('a label without its expiry date proves nothing yet', () => {
  const situation = { asOf: '2026-11-22', facts: { 'labels-held': ['cls-2', 'star-1'] } } as const;
  expect([weigh(clsValid, situation), weigh(jcStarValid, situation)]).toEqual(['unknown', 'unknown']);
});
