import { expect, test } from 'vitest';
import type { AnswerValue } from '#rules/engine/language.ts';
import { judged } from './example.ts';

test.for<[string, Record<string, AnswerValue | undefined>, string, string | undefined]>([
  ['a connected product sold in the Union is bound', {}, 'binds', undefined],
  ['a product without digital elements is not', { 'digital-elements': 'no' }, 'not_applicable', undefined],
  ['a product without any data connection is not', { 'data-connection': 'no' }, 'not_applicable', undefined],
  ['a product sold only outside the Union is not', { markets: ['US', 'GB'] }, 'not_applicable', undefined],
  ['a fulfilment provider is not', { roles: ['none-of-these'] }, 'not_applicable', undefined],
  ['a medical device is left to its own law', { 'medical-device': ['eu-mdr'] }, 'excepted', 'cra-x-medical'],
  ['an in-vitro device too', { 'medical-device': ['eu-ivdr'] }, 'excepted', 'cra-x-ivd'],
  [
    'a device that only runs medical software stays',
    { 'medical-device': ['hosts-medical-software'] },
    'binds',
    undefined,
  ],
  ['a UK medical device stays', { 'medical-device': ['uk-mdr'] }, 'binds', undefined],
  ['a car part is out', { 'vehicle-kind': ['motor-vehicle'] }, 'excepted', 'cra-x-vehicle'],
  ['a moped is out', { 'vehicle-kind': ['two-three-wheel'] }, 'excepted', 'cra-x-light-vehicle'],
  ['an L1e vehicle designed to pedal stays', { 'vehicle-kind': ['pedal-l1e'] }, 'binds', undefined],
  ['a tractor stays', { 'vehicle-kind': ['agricultural'] }, 'binds', undefined],
  ['certified aviation parts are out', { 'eu-special-product': ['aviation-certified'] }, 'excepted', 'cra-x-aviation'],
  ['marine equipment is out', { 'eu-special-product': ['marine-equipment'] }, 'excepted', 'cra-x-marine'],
  [
    'an identical spare part is out',
    { 'eu-special-product': ['identical-spare-part'] },
    'excepted',
    'cra-x-spare-part',
  ],
  ['a product made only for defence is out', { 'eu-special-product': ['defence-only'] }, 'excepted', 'cra-x-defence'],
  ['a hobby project is out', { 'open-source': 'yes', 'commercial-activity': 'no' }, 'excepted', 'cra-x-not-commercial'],
  ['a pure online service is out', { 'product-form': 'service' }, 'excepted', 'cra-x-service'],
  [
    'without an answer about medical use nothing is decided',
    { 'medical-device': undefined },
    'undetermined',
    undefined,
  ],
])('%s', ([, change, standing, exceptedBy]) => {
  const assessment = judged(change);
  expect([assessment.standing, assessment.exceptedBy]).toEqual([standing, exceptedBy]);
});

test('a steward is bound even without any commercial activity', () => {
  const assessment = judged(
    { roles: ['oss-steward'], 'open-source': 'yes', 'commercial-activity': 'no' },
    '2027-12-11',
  );
  expect(assessment.standing).toBe('binds');
  expect(assessment.inForce.applicable).toBe(1);
});
