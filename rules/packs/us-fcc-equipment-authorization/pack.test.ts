import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usFccEquipmentAuthorization } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const camera: Facts = {
  roles: ['manufacturer'],
  markets: ['US'],
  'product-form': 'hardware',
  connections: ['radio'],
  'product-traits': ['none-of-these'],
  'special-products': ['none-of-these'],
  'fcc-route': 'certification',
  'fcc-file': ['accredited-tests', 'lab-ownership', 'covered-attestation', 'parts-clean', 'radio-software-locked'],
  'fcc-practice': ['us-party', 'no-early-marketing', 'changes-assessed', 'records'],
  'product-marking': ['fcc-id'],
  'user-instructions': ['fcc-statements'],
};
const router = { 'product-traits': ['wifi-router'], 'fcc-listing-relief': ['none-of-these'] };
const drone = { 'special-products': ['drone'], 'fcc-listing-relief': ['none-of-these'] };

const unmet = (change: Change = {}, asOf: IsoDate = '2026-11-22'): string[] =>
  assess(usFccEquipmentAuthorization, { asOf, facts: { ...camera, ...change } })
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test.for<[string, Change, string[]]>([
  ['certified', {}, []],
  ['certified module', { 'fcc-route': 'modular' }, []],
  ['radio by declaration only', { 'fcc-route': 'sdoc' }, ['ea-01']],
  ['wired by declaration', { connections: ['ip-address'], 'fcc-route': 'sdoc' }, []],
  ['covered equipment inside', { 'special-products': ['covered-list-equipment'] }, ['ea-06']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});

test.for<[IsoDate, string[]]>([
  ['2023-02-05', []],
  ['2023-02-06', ['ea-05', 'ea-06']],
  ['2023-02-07', ['ea-05', 'ea-06']],
  ['2025-09-07', ['ea-05', 'ea-06']],
  ['2025-09-08', ['ea-04', 'ea-05', 'ea-06']],
  ['2025-09-09', ['ea-04', 'ea-05', 'ea-06']],
])('as of %s a file without checks of owners and parts lacks %s', ([asOf, missing]) => {
  expect(unmet({ 'fcc-file': ['accredited-tests', 'radio-software-locked'] }, asOf)).toEqual(missing);
});

test.for<[string, Change, IsoDate, string[]]>([
  ['router', router, '2026-03-22', []],
  ['router', router, '2026-03-23', ['ea-14']],
  ['router', router, '2026-03-24', ['ea-14']],
  ['drone', drone, '2025-12-21', []],
  ['drone', drone, '2025-12-22', ['ea-14']],
  ['drone', drone, '2025-12-23', ['ea-14']],
  ['router granted before', { ...router, 'fcc-listing-relief': ['granted-before'] }, '2026-11-22', []],
  ['router with approval', { ...router, 'fcc-listing-relief': ['conditional-approval'] }, '2026-11-22', []],
  ['router made in the US', { ...router, 'fcc-listing-relief': ['made-in-us'] }, '2026-11-22', []],
])('%s as of %s', ([, change, asOf, missing]) => {
  expect(unmet(change, asOf)).toEqual(missing);
});

test('federal law binds in a single state too, and nowhere else', () => {
  const standing = (markets: string[]) =>
    assess(usFccEquipmentAuthorization, { asOf: '2026-11-22', facts: { ...camera, markets } }).standing;
  expect([standing(['US-TX']), standing(['EU'])]).toEqual(['binds', 'not_applicable']);
});
