import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import { thermostat } from '#rules/packs/nist-ir-8425/example.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { usFccCyberTrustMark } from './pack.ts';

/** The thermostat with everything the mark asks, grant included. */
const marked: Facts = {
  ...thermostat,
  'labels-held': ['us-label-wanted', 'us-label-test-report', 'us-label-granted', 'us-label-shown'],
  'support-end-date': '2031-12-31',
  'us-label-file': [
    'declaration',
    'us-agent',
    'test-signed',
    'registry-live',
    'registry-password',
    'registry-configuration',
    'registry-updates',
    'records-two-years',
    'complaints-20-days',
  ],
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usFccCyberTrustMark, { asOf, facts: changed(marked, change) });

test('the example thermostat meets it in full', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2024-08-28', 'coming'],
  ['2024-08-29', 'binds'],
  ['2024-08-30', 'binds'],
])('as of %s the rules %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['nobody wants the mark', { 'labels-held=us-label-wanted': 'no' }, 'not_applicable'],
  ['sold in one state', { markets: ['US-OH'] }, 'binds'],
  ['sold in Europe', { markets: ['EU'] }, 'not_applicable'],
  ['no radio', { 'connections=radio': 'no' }, 'not_applicable'],
  ['a router', { 'product-traits=wifi-router': 'yes' }, 'not_applicable'],
  ['a smartphone', { 'product-traits=smartphone': 'yes' }, 'not_applicable'],
  ['FDA device', { 'special-products=us-fda': 'yes' }, 'excepted'],
  ['part of a car', { 'special-products=motor-vehicle': 'yes' }, 'excepted'],
  ['module of a listed producer', { 'special-products=covered-list-equipment': 'yes' }, 'excepted'],
  ['listed producer', { 'special-organisation=us-covered-producer': 'yes' }, 'excepted'],
  ['on the Entity List', { 'special-organisation=us-entity-list': 'yes' }, 'excepted'],
  ['debarred', { 'special-organisation=us-debarred': 'yes' }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['no grant, as the programme is not open', { 'labels-held=us-label-granted': 'no' }, ['ctm-02']],
  ['support ended yesterday', { 'support-end-date': '2026-11-21' }, ['ctm-reg-09']],
  ['support ends today', { 'support-end-date': '2026-11-22' }, ['ctm-reg-09']],
  ['support ends tomorrow', { 'support-end-date': '2026-11-23' }, []],
  ['no bill of materials: said, so fine', { sbom: ['none-of-these'] }, []],
  ['guessing is not blocked', { 'access-control=guessing-blocked': 'no' }, ['ctm-c04']],
  ['no policy for the life cycle', { 'development-process=life-cycle-policy': 'no' }, ['ctm-c07']],
  ['hard-coded keys', { 'development-process=no-hard-coded-secrets': 'no' }, ['ctm-11']],
  ['no fixes in time', { 'update-service=timely': 'no' }, ['ctm-10']],
  ['no registry', { 'us-label-file=registry-live': 'no' }, ['ctm-07']],
])('%s', ([, change, missing]) => {
  const unmet = judged(change).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id)).toEqual(missing);
});

test('whether bills of materials are kept stays open until it is said', () => {
  const open = judged({ sbom: undefined }).requirements.filter((it) => it.state === 'open');
  expect(open.map((it) => it.id)).toEqual(['ctm-reg-10']);
});
