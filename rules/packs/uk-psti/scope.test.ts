import { expect, test } from 'vitest';
import type { Standing } from '#rules/engine/assess.ts';
import type { AnswerValue, IsoDate } from '#rules/engine/language.ts';
import { judged, today } from './example.ts';

type Change = Record<string, AnswerValue | undefined>;

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[string, string | undefined, Standing, string]>([
  ['2024-04-28', '2024-04-28', 'not_applicable', 'every unit before commencement'],
  ['2024-04-29', '2024-04-29', 'binds', 'on the day of commencement'],
  ['2024-04-30', '2024-04-30', 'binds', 'the day after'],
  ['2023-01-01', '2024-04-28', 'not_applicable', 'the last unit a day too early'],
  ['2023-01-01', '2024-04-29', 'binds', 'placing is per unit: the last one counts'],
  ['2023-01-01', 'none', 'binds', 'still on sale'],
  ['2023-01-01', undefined, 'undetermined', 'nobody said when the sale ends'],
])('first unit %s, last unit %s: %s (%s)', ([first, last, standing]) => {
  expect(judged({ 'placed-on': first, 'last-placed-on': last }).standing).toBe(standing);
});

test.for<[IsoDate, Standing]>([
  ['2024-04-28', 'coming'],
  ['2024-04-29', 'binds'],
  ['2024-04-30', 'binds'],
])('as of %s the regime %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

const offline = { 'internet-direct': 'no' };
test.for<[string, Change, Standing]>([
  ['Wi-Fi camera', {}, 'binds'],
  [
    'Zigbee sensor that joins nodes and a hub',
    { 'several-non-ip-links': 'yes', 'non-ip-to-internet-product': 'yes' },
    'binds',
  ],
  [
    'headset with a single link',
    {
      'ip-to-internet-product': 'no',
      'several-non-ip-links': 'no',
      'non-ip-to-internet-product': 'yes',
      'input-device-with-dongle': 'no',
    },
    'not_applicable',
  ],
  ['keyboard with dongle', { 'input-device-with-dongle': 'yes' }, 'binds'],
  ['device with an IP link to a hub', { 'ip-to-internet-product': 'yes' }, 'binds'],
  ['offline device nobody described further', {}, 'undetermined'],
])('%s', ([name, change, standing]) => {
  const base = name === 'Wi-Fi camera' ? {} : offline;
  expect(judged({ ...base, ...change }).standing).toBe(standing);
});

test.for<[string, Change, Standing]>([
  ['business only', { 'sold-to-consumers': 'no' }, 'not_applicable'],
  [
    'business units like a consumer model',
    { 'sold-to-consumers': 'no', 'identical-sold-to-consumers': 'yes' },
    'binds',
  ],
  ['second-hand', { 'unit-condition': 'second-hand' }, 'not_applicable'],
  ['refurbished by the maker', { 'unit-condition': 'manufacturer-refurbished' }, 'binds'],
  ['only a contract manufacturer', { roles: ['contract-manufacturer'] }, 'not_applicable'],
  ['brand on bought-in goods', { roles: ['brand-only'] }, 'binds'],
  ['sold elsewhere only', { markets: ['EU'] }, 'not_applicable'],
  ['condition not told', { 'unit-condition': undefined }, 'undetermined'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string | undefined]>([
  ['laptop', { 'computer-kind': ['laptop'] }, 'x-computer'],
  ["children's laptop", { 'computer-kind': ['laptop'], 'under-14-only': 'yes' }, undefined],
  ['tablet without mobile network', { 'computer-kind': ['tablet-wifi-only'] }, 'x-computer'],
  ['tablet with mobile network', { 'computer-kind': ['tablet-cellular'] }, undefined],
  ['smartphone', { 'computer-kind': ['smartphone'] }, undefined],
  ['medical device', { 'medical-device': ['uk-mdr'] }, 'x-medical'],
  ['phone that runs medical software', { 'medical-device': ['uk-mdr', 'hosts-medical-software'] }, undefined],
  ['medical device in the EU only', { 'medical-device': ['eu-mdr'] }, undefined],
  ['assured smart meter', { 'smart-meter-assured': 'yes' }, 'x-meter'],
  ['smart charge point', { 'ev-charge-point': 'yes' }, 'x-evcp'],
  ['car', { 'vehicle-kind': ['motor-vehicle'] }, 'x-motor'],
  ['moped', { 'vehicle-kind': ['two-three-wheel'] }, 'x-two-wheel'],
  ['powered cycle', { 'vehicle-kind': ['pedal-l1e'], 'uk-territory': 'both' }, 'x-two-wheel'],
  ['tractor', { 'vehicle-kind': ['agricultural'] }, 'x-agri'],
  ['car part in Northern Ireland', { 'vehicle-kind': ['motor-vehicle'], 'uk-territory': 'NI' }, undefined],
  ['Northern Ireland under EU law', { 'uk-territory': 'NI', 'ni-union-law': 'yes' }, 'x-ni'],
  ['both parts under EU law', { 'uk-territory': 'both', 'ni-union-law': 'yes' }, undefined],
])('%s is excepted by %s', ([, change, by]) => {
  expect(judged(change).exceptedBy).toBe(by);
});

test.for<[IsoDate, Standing]>([
  ['2025-02-24', 'binds'],
  ['2025-02-25', 'excepted'],
  ['2025-02-26', 'excepted'],
])('as of %s a car in Great Britain is: %s', ([asOf, standing]) => {
  expect(judged({ 'vehicle-kind': ['motor-vehicle'] }, asOf).standing).toBe(standing);
});

test('an exclusion nobody answered leaves the verdict open', () => {
  expect(judged({ 'ev-charge-point': undefined }, today).standing).toBe('undetermined');
});
