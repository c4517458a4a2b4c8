import { expect, test } from 'vitest';
import type { AnswerValue } from '#rules/engine/language.ts';
import { judged } from './example.ts';

test.for<[string, Record<string, AnswerValue | undefined>, string, string | undefined]>([
  ['a connected product sold in the Union is bound', {}, 'binds', undefined],
  ['a product without digital elements is not', { 'product-form': 'not-digital' }, 'not_applicable', undefined],
  ['a product without any data connection is not', { connections: ['none-of-these'] }, 'not_applicable', undefined],
  ['a product sold only outside the Union is not', { markets: ['US', 'GB'] }, 'not_applicable', undefined],
  ['a fulfilment provider is not', { roles: ['none-of-these'] }, 'not_applicable', undefined],
  ['a medical device is left to its own law', { 'special-products': ['eu-mdr'] }, 'excepted', 'cra-x-medical'],
  ['an in-vitro device too', { 'special-products': ['eu-ivdr'] }, 'excepted', 'cra-x-ivd'],
  [
    'a device that only runs medical software stays',
    { 'special-products': ['hosts-medical-software'] },
    'binds',
    undefined,
  ],
  ['a UK medical device stays', { 'special-products': ['uk-mdr'] }, 'binds', undefined],
  ['a car part is out', { 'special-products': ['motor-vehicle'] }, 'excepted', 'cra-x-vehicle'],
  ['a moped is out', { 'special-products': ['two-three-wheel'] }, 'excepted', 'cra-x-light-vehicle'],
  ['an L1e vehicle designed to pedal stays', { 'special-products': ['pedal-l1e'] }, 'binds', undefined],
  ['a tractor stays', { 'special-products': ['agricultural'] }, 'binds', undefined],
  ['certified aviation parts are out', { 'special-products': ['aviation-certified'] }, 'excepted', 'cra-x-aviation'],
  ['marine equipment is out', { 'special-products': ['marine-equipment'] }, 'excepted', 'cra-x-marine'],
  ['an identical spare part is out', { 'special-products': ['identical-spare-part'] }, 'excepted', 'cra-x-spare-part'],
  ['a product made only for defence is out', { 'special-products': ['defence-only'] }, 'excepted', 'cra-x-defence'],
  [
    'a hobby project is out',
    { 'special-circumstances=open-source': 'yes', 'special-circumstances=not-commercial': 'yes' },
    'excepted',
    'cra-x-not-commercial',
  ],
  ['a pure online service is out', { 'product-form': 'service' }, 'excepted', 'cra-x-service'],
  [
    'without an answer about medical use nothing is decided',
    { 'special-products': undefined },
    'undetermined',
    undefined,
  ],
])('%s', ([, change, standing, exceptedBy]) => {
  const assessment = judged(change);
  expect([assessment.standing, assessment.exceptedBy]).toEqual([standing, exceptedBy]);
});

test('a steward is bound even without any commercial activity', () => {
  const assessment = judged(
    {
      roles: ['oss-steward'],
      'special-circumstances=open-source': 'yes',
      'special-circumstances=not-commercial': 'yes',
    },
    '2027-12-11',
  );
  expect(assessment.standing).toBe('binds');
  expect(assessment.inForce.applicable).toBe(1);
});
