import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { inMtcte } from './pack.ts';

const gateway: Facts = {
  roles: ['manufacturer'],
  markets: ['IN'],
  connections: ['telecom-network'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'india-lists': ['mtcte'],
  'established-in': ['IN'],
  'india-telecom-certification': ['tec-certificate', 'label', 'changes-checked'],
};
const judged = (change: Record<string, AnswerValue>) =>
  assess(inMtcte, { asOf: '2026-11-22', facts: { ...gateway, ...change } });

test.for<[string, Record<string, AnswerValue>, string]>([
  ['listed', {}, 'binds'],
  ['not listed', { 'india-lists': ['none-of-these'] }, 'not_applicable'],
  ['no telecom use', { connections: ['radio'] }, 'not_applicable'],
  ['smartphone', { 'product-traits': ['smartphone'] }, 'excepted'],
  ['smart camera', { 'special-products': ['network-camera'] }, 'excepted'],
  ['laptop', { 'product-traits': ['laptop'] }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Record<string, AnswerValue>, string[]]>([
  ['certified', {}, []],
  ['security certificate asked too', { 'india-lists': ['mtcte', 'comsec'] }, ['mt-security']],
  ['maker abroad', { 'established-in': ['EU'] }, ['mt-air']],
  ['no certificate', { 'india-telecom-certification': ['label', 'changes-checked'] }, ['mt-er']],
])('%s', ([, change, missing]) => {
  const unmet = judged(change).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id)).toEqual(missing);
});
