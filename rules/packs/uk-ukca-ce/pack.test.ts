import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts } from '#rules/engine/language.ts';
import { ukUkcaCe } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['GB'],
  connections: ['radio', 'internet-direct'],
  'product-traits': ['none-of-these'],
  'data-handled': ['personal-data'],
  'special-circumstances': ['none-of-these'],
  'conformity-shown': ['radio', 'emc', 'hazardous-substances'],
  'product-marking': ['ce-mark', 'identifier', 'manufacturer-identity'],
  'eu-declaration': ['signed-for-uk'],
  'document-retention-years': 10,
};
const both = { 'special-circumstances': ['northern-ireland-too'] };
const offline = { connections: ['radio'] };

const unmet = (change: Change = {}): string[] =>
  assess(ukUkcaCe, { asOf: '2026-11-22', facts: { ...camera, ...change } })
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test.for<[string, Change, string[]]>([
  ['CE in Great Britain', {}, []],
  ['UKCA', { 'product-marking': ['ukca-mark', 'identifier', 'manufacturer-identity'] }, []],
  ['no mark', { 'product-marking': ['identifier', 'manufacturer-identity'] }, ['ukca-mark']],
  ['radio not assessed', { 'conformity-shown': ['emc', 'hazardous-substances'] }, ['ukca-assess']],
  [
    'wired at mains voltage, safety not shown',
    { connections: ['internet-direct'], 'product-traits': ['mains-voltage'] },
    ['ukca-assess'],
  ],
  ['nine years of archive', { 'document-retention-years': 9 }, ['ukca-keep']],
  ['Northern Ireland as well', both, ['ukca-ni', 'ukca-ni-cyber']],
  [
    'only Northern Ireland, UKCA alone',
    {
      'special-circumstances': ['northern-ireland-only'],
      'product-marking': ['ukca-mark', 'identifier', 'manufacturer-identity'],
    },
    ['ukca-ni', 'ukca-ni-cyber'],
  ],
  ['offline there: no security points', { ...both, ...offline }, ['ukca-ni']],
  [
    'offline toy with personal data there',
    { ...both, ...offline, 'product-traits': ['toy'] },
    ['ukca-ni', 'ukca-ni-cyber'],
  ],
  [
    'offline toy without personal data there',
    { ...both, ...offline, 'product-traits': ['toy'], 'data-handled': ['none-of-these'] },
    ['ukca-ni'],
  ],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
