import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { ctiaIotCyber } from './pack.ts';

/** An invented tracker that would pass level 3. */
const tracker: Facts = {
  markets: ['US'],
  'followed-standards': ['ctia-iot-cyber'],
  'ctia-level': '3',
  connections: ['internet-direct', 'radio'],
  'sign-in-ways': ['passwords'],
  'password-scheme': 'unique-per-device',
  'product-readiness': ['radio-certified'],
  'product-marking': ['unit-identifier'],
  'user-instructions': ['terms-and-privacy'],
  'access-control': ['every-interface', 'secret-changeable', 'several-factors', 'remote-deactivation'],
  'attack-surface': ['least-privilege', 'exploit-mitigations'],
  'update-mechanism': ['all-software', 'device-verifies', 'need-announced'],
  'integrity-and-logging': [
    'event-log',
    'log-export',
    'secure-boot',
    'unauthorised-access-reported',
    'tampering-shown',
  ],
  'secure-communication': ['best-practice-cryptography', 'digital-signatures'],
  'stored-data': ['data-protected'],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(ctiaIotCyber, { asOf, facts: changed(tracker, change) });
const unmet = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test.for(['1', '2', '3'])('the example tracker meets level %s', (level) => {
  expect(judged({ 'ctia-level': level }).verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2018-09-30', 'coming'],
  ['2018-10-01', 'binds'],
  ['2018-10-02', 'binds'],
])('as of %s the scheme %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['not chosen', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['no level for this product', { 'ctia-level': 'none' }, 'not_applicable'],
  ['no radio', { 'connections=radio': 'no' }, 'not_applicable'],
  ['no internet', { 'connections=internet-direct': 'no' }, 'not_applicable'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

const bare: Change = {
  'integrity-and-logging': ['none-of-these'],
  'secure-communication': ['none-of-these'],
  'stored-data': ['none-of-these'],
  'access-control=several-factors': 'no',
  'access-control=remote-deactivation': 'no',
  'attack-surface=exploit-mitigations': 'no',
};
const levelTwo = ['cti-07', 'cti-08', 'cti-09', 'cti-10', 'cti-11', 'cti-12'];

test.for<[string, string[]]>([
  ['1', []],
  ['2', levelTwo],
  ['3', [...levelTwo, 'cti-14', 'cti-15', 'cti-16', 'cti-17']],
])('what level %s misses in a device with the bare minimum', ([level, missing]) => {
  expect(unmet({ ...bare, 'ctia-level': level })).toEqual(missing);
});

test('level 1 asks for changeable passwords and a radio certificate first', () => {
  const change = {
    'ctia-level': '1',
    'access-control=secret-changeable': 'no',
    'product-readiness': ['none-of-these'],
  };
  expect(unmet(change)).toEqual(['cti-00', 'cti-02']);
});
