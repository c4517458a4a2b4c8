import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { aeTdraIot } from './pack.ts';

const camera: Facts = {
  markets: ['AE'],
  connections: ['radio', 'internet-direct'],
  'uae-service': ['none-of-these'],
  'uae-approvals': ['type-approval', 'others'],
  'privacy-practice': ['sensors-documented'],
  'user-instructions': ['without-connection'],
  'set-up-and-erasure': ['erase-from-device'],
  'development-process': ['secure-development'],
  'access-control': ['every-interface'],
  'privacy-principles': ['only-needed', 'retention-set'],
  'uae-service-practice': ['none-of-these'],
};
const judged = (change: Record<string, AnswerValue>, asOf: IsoDate = '2026-11-22') =>
  assess(aeTdraIot, { asOf, facts: { ...camera, ...change } });

test.for<[IsoDate, string]>([
  ['2018-03-21', 'coming'],
  ['2018-03-22', 'binds'],
  ['2018-03-23', 'binds'],
])('as of %s it is %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

const registration = ['ae-provider-registration', 'ae-service-registration'];
const conduct = ['ae-storage', 'ae-consent', 'ae-inspection', 'ae-encryption'];

test.for<[string, Record<string, AnswerValue>, string[]]>([
  ['device only', {}, []],
  ['no type approval', { 'uae-approvals': ['others'] }, ['ae-type-approval']],
  ['wired, no telecom terminal', { connections: ['internet-direct'], 'uae-approvals': ['others'] }, []],
  [
    'wired telecom terminal',
    { connections: ['internet-direct', 'telecom-network'], 'uae-approvals': ['others'] },
    ['ae-type-approval'],
  ],
  ['soft SIM', { 'uae-service': ['soft-sim'] }, ['ae-sim']],
  ['a service for others, nothing done', { 'uae-service': ['for-others'] }, [...registration, ...conduct]],
  [
    'mission-critical',
    { 'uae-service': ['for-others', 'mission-critical'] },
    [...registration, 'ae-mission-critical', ...conduct],
  ],
  ['mission-critical for oneself', { 'uae-service': ['mission-critical'] }, []],
])('%s', ([, change, missing]) => {
  const unmet = judged(change).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id).sort()).toEqual([...missing].sort());
});
