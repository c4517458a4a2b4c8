import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { thermostat } from '#rules/packs/nist-ir-8425/example.ts';
import { type Change, changed } from '#rules/packs/shared/changed.ts';
import { nistConsumerIotLabel2022 } from './pack.ts';

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(nistConsumerIotLabel2022, { asOf, facts: changed(thermostat, change) });

test('the example thermostat meets it in full', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[IsoDate, string]>([
  ['2022-02-03', 'coming'],
  ['2022-02-04', 'binds'],
  ['2022-02-05', 'binds'],
])('as of %s the paper %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test('only who chose it is judged by it', () => {
  expect(judged({ 'followed-standards': ['nist-ir-8425'] }).standing).toBe('not_applicable');
});

test.for<[string, Change, string[]]>([
  ['no log', { 'integrity-and-logging': ['none-of-these'] }, ['lbl-06']],
  ['it does not ask to block guessing', { 'access-control=guessing-blocked': 'no' }, []],
  ['it does not ask for a bill of materials or a record of maintenance', { sbom: ['none-of-these'] }, []],
  ['instructions say nothing of disposal', { 'user-instructions=decommissioning': 'no' }, ['lbl-10']],
  ['a label without proof', { 'labels-held=us-label-test-report': 'no' }, ['lbl-11']],
])('%s', ([, change, missing]) => {
  const unmet = judged(change).requirements.filter((it) => it.state === 'unmet');
  expect(unmet.map((it) => it.id)).toEqual(missing);
});
