import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts } from '#rules/engine/language.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { etsiEn303645 } from './pack.ts';

/** An invented consumer sensor with no optional feature. */
const sensor: Facts = {
  roles: ['manufacturer'],
  'followed-standards': ['etsi-en-303-645'],
  users: ['consumer-use'],
  'product-traits': ['none-of-these'],
  connections: ['internet-through-other'],
  'labels-held': ['none-of-these'],
  'sign-in-ways': ['none-of-these'],
  'password-scheme': 'na',
  'software-updatable': 'yes',
  'data-handled': ['none-of-these'],
};

const judged = (change: Change = {}): Assessment =>
  assess(etsiEn303645, { asOf: '2026-11-22', facts: changed(sensor, change) });
const reaching = (change: Change): string[] =>
  judged(change)
    .requirements.filter((it) => it.applies === 'yes')
    .map((it) => it.id);
const added = (change: Change): string[] => {
  const before = reaching({});
  return reaching(change).filter((id) => !before.includes(id));
};

test('the standard has 78 provisions', () => {
  expect(etsiEn303645.requirements).toHaveLength(78);
});

test('mandatory provisions block, recommendations are minor', () => {
  for (const { id, note, severity } of etsiEn303645.requirements)
    expect([id, severity]).toEqual([id, note?.startsWith('Mandatory') ? 'blocker' : 'minor']);
});

test.for<[string, Change, string[]]>([
  ['passwords', { 'sign-in-ways=passwords': 'yes' }, ['etsi-5.1-1']],
  ['factory passwords', { 'sign-in-ways=factory-set-passwords': 'yes' }, ['etsi-5.1-2']],
  ['a password for each device', { 'password-scheme': 'unique-per-device' }, ['etsi-5.1-2']],
  ['sign-in', { 'sign-in-ways=user-sign-in': 'yes' }, ['etsi-5.1-3', 'etsi-5.1-4']],
  ['sign-in over a network', { 'sign-in-ways=network-sign-in': 'yes' }, ['etsi-5.1-5', 'etsi-5.5-5']],
  ['a debug interface', { 'connections=debug-interface': 'yes' }, ['etsi-5.6-4A', 'etsi-5.6-4B']],
  ['services', { 'data-handled=associated-services': 'yes' }, ['etsi-5.8-1', 'etsi-5.8-2', 'etsi-5.11-2']],
  ['personal data', { 'data-handled=personal-data': 'yes' }, ['etsi-5.8-3', 'etsi-6-6', 'etsi-6-8']],
  ['telemetry', { 'data-handled=telemetry': 'yes' }, ['etsi-5.10-1', 'etsi-6-4', 'etsi-6-5']],
  ['consent', { 'data-handled=consent-based': 'yes' }, ['etsi-6-2', 'etsi-6-3A', 'etsi-6-3B']],
  ['no updates', { 'software-updatable': 'no' }, ['etsi-5.3-14', 'etsi-5.3-15A', 'etsi-5.3-15B']],
])('%s bring in their provisions', ([, change, provisions]) => {
  expect(added(change)).toEqual(provisions);
});

test('tight limits excuse the update mechanism', () => {
  expect(reaching({})).toContain('etsi-5.3-2');
  expect(reaching({ 'product-traits=resource-constrained': 'yes' })).not.toContain('etsi-5.3-2');
});

test.for<[string, Change, string]>([
  ['consumer product through a hub', {}, 'binds'],
  ['consumer product without internet', { 'connections=internet-through-other': 'no' }, 'not_applicable'],
  ['industrial product', { 'users=consumer-use': 'no' }, 'not_applicable'],
  [
    'industrial product whose maker wants it',
    { 'users=consumer-use': 'no', 'labels-held=en-303-645-wanted': 'yes' },
    'binds',
  ],
  ['maker that does not follow it', { 'followed-standards': ['none-of-these'] }, 'not_applicable'],
  ['importer', { roles: ['importer'] }, 'not_applicable'],
  ['use not told', { users: undefined }, 'undetermined'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test('a disclosure policy needs contact, acknowledgement time and status time', () => {
  const policy = {
    'disclosure-policy=contact': 'yes',
    'disclosure-policy=acknowledgement-time': 'yes',
    'disclosure-policy=status-time': 'yes',
  };
  const state = (change: Change) => judged(change).requirements.find((it) => it.id === 'etsi-5.2-1')?.state;
  expect(state(policy)).toBe('met');
  for (const question of Object.keys(policy)) expect(state({ ...policy, [question]: 'no' })).toBe('unmet');
});
