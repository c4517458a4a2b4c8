import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { thermostat } from './example.ts';
import { nistIr8425 } from './pack.ts';

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(nistIr8425, { asOf, facts: changed(thermostat, change) });

test('the example thermostat meets it in full', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2022-09-19', 'coming'],
  ['2022-09-20', 'binds'],
  ['2022-09-21', 'binds'],
])('as of %s the report %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['not chosen', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['for companies only', { users: ['none-of-these'] }, 'not_applicable'],
  ['a laptop', { 'product-traits=laptop': 'yes' }, 'not_applicable'],
  ['no internet', { connections: ['radio'] }, 'not_applicable'],
  ['through a phone', { connections: ['internet-through-other'] }, 'binds'],
  ['neither senses nor acts', { 'product-traits': ['none-of-these'], sensors: ['none-of-these'] }, 'not_applicable'],
  ['a camera senses', { 'product-traits': ['none-of-these'], sensors: ['camera'] }, 'binds'],
  ['a home router', { 'product-traits=wifi-router': 'yes' }, 'binds'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['units cannot be told apart', { 'product-marking=unit-identifier': 'no' }, ['AI-1']],
  ['shared default password', { 'password-scheme': 'shared-default' }, ['IAC-1b']],
  ['guessing is not blocked', { 'access-control=guessing-blocked': 'no' }, ['IAC-1b']],
  ['erasable on the device only', { 'set-up-and-erasure=erase-from-services': 'no' }, ['DP-2']],
  ['users are not told of updates', { 'update-mechanism=need-announced': 'no' }, ['SU-2']],
  [
    'automatic, and on by default',
    { 'update-mechanism': ['all-software', 'device-verifies', 'can-be-automatic', 'automatic-by-default'] },
    [],
  ],
  ['automatic, but off', { 'update-mechanism': ['all-software', 'device-verifies', 'can-be-automatic'] }, ['SU-2']],
  ['no bill of materials', { 'sbom=per-release': 'no' }, ['DOC-1d']],
  ['no times for a reply', { 'disclosure-policy=status-time': 'no' }, ['IQR-1a']],
  ['nothing is shared', { 'shared-with-customers': ['none-of-these'] }, ['ID-2a', 'ID-2c', 'ID-2d', 'ID-2e']],
  ['buyers see no end of support', { 'support-notice=end-shown-before-purchase': 'no' }, ['PEA-1e']],
])('%s', ([, change, missing]) => {
  const unmet = judged(change).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id.replace('ir8425-', ''))).toEqual(missing);
});
