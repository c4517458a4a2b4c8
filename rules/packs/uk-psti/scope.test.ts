import { expect, test } from 'vitest';
import type { Standing } from '#rules/engine/assess.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Change } from '#rules/packs/shared/changed.ts';
import { judged, today } from './example.ts';

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

const offline = { connections: ['none-of-these'] };
test.for<[string, Change, Standing]>([
  ['Wi-Fi camera', {}, 'binds'],
  [
    'Zigbee sensor that joins nodes and a hub',
    { 'connections=several-non-ip-links': 'yes', 'connections=non-ip-to-internet-product': 'yes' },
    'binds',
  ],
  [
    'headset with a single link',
    {
      'connections=ip-to-internet-product': 'no',
      'connections=several-non-ip-links': 'no',
      'connections=non-ip-to-internet-product': 'yes',
      'connections=input-device-with-dongle': 'no',
    },
    'not_applicable',
  ],
  ['keyboard with dongle', { 'connections=input-device-with-dongle': 'yes' }, 'binds'],
  ['device with an IP link to a hub', { 'connections=ip-to-internet-product': 'yes' }, 'binds'],
  ['device nobody described', { connections: undefined }, 'undetermined'],
])('%s', ([name, change, standing]) => {
  const base = ['Wi-Fi camera', 'device nobody described'].includes(name) ? {} : offline;
  expect(judged({ ...base, ...change }).standing).toBe(standing);
});

test.for<[string, Change, Standing]>([
  ['business only', { 'users=sold-to-consumers': 'no' }, 'not_applicable'],
  [
    'business units like a consumer model',
    { 'users=sold-to-consumers': 'no', 'users=identical-sold-to-consumers': 'yes' },
    'binds',
  ],
  ['second-hand', { 'special-circumstances=second-hand': 'yes' }, 'not_applicable'],
  ['refurbished by the maker', { 'special-circumstances=second-hand': 'no' }, 'binds'],
  ['only a contract manufacturer', { roles: ['contract-manufacturer'] }, 'not_applicable'],
  ['brand on bought-in goods', { roles: ['brand-only'] }, 'binds'],
  ['sold elsewhere only', { markets: ['EU'] }, 'not_applicable'],
  ['condition not told', { 'special-circumstances=second-hand': undefined }, 'undetermined'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string | undefined]>([
  ['laptop', { 'product-traits': ['laptop'] }, 'x-computer'],
  ["children's laptop", { 'product-traits': ['laptop'], 'users=under-14-only': 'yes' }, undefined],
  ['tablet without mobile network', { 'product-traits': ['tablet-wifi-only'] }, 'x-computer'],
  ['tablet with mobile network', { 'product-traits': ['tablet-cellular'] }, undefined],
  ['smartphone', { 'product-traits': ['smartphone'] }, undefined],
  ['medical device', { 'special-products': ['uk-mdr'] }, 'x-medical'],
  ['phone that runs medical software', { 'special-products': ['uk-mdr', 'hosts-medical-software'] }, undefined],
  ['medical device in the EU only', { 'special-products': ['eu-mdr'] }, undefined],
  ['assured smart meter', { 'special-products=smart-meter-assured': 'yes' }, 'x-meter'],
  ['smart charge point', { 'special-products=ev-charge-point': 'yes' }, 'x-evcp'],
  ['car', { 'special-products': ['motor-vehicle'] }, 'x-motor'],
  ['moped', { 'special-products': ['two-three-wheel'] }, 'x-two-wheel'],
  ['powered cycle', { 'special-products': ['pedal-l1e'] }, 'x-two-wheel'],
  ['tractor', { 'special-products': ['agricultural'] }, 'x-agri'],
  [
    'car part in Northern Ireland',
    { 'special-products': ['motor-vehicle'], 'special-circumstances=northern-ireland-only': 'yes' },
    undefined,
  ],
  [
    'Northern Ireland under EU law',
    { 'special-circumstances=northern-ireland-only': 'yes', 'special-circumstances=ni-union-law': 'yes' },
    'x-ni',
  ],
  ['both parts under EU law', { 'special-circumstances=ni-union-law': 'yes' }, undefined],
])('%s is excepted by %s', ([, change, by]) => {
  expect(judged(change).exceptedBy).toBe(by);
});

test.for<[IsoDate, Standing]>([
  ['2025-02-24', 'binds'],
  ['2025-02-25', 'excepted'],
  ['2025-02-26', 'excepted'],
])('as of %s a car in Great Britain is: %s', ([asOf, standing]) => {
  expect(judged({ 'special-products': ['motor-vehicle'] }, asOf).standing).toBe(standing);
});

test('an exclusion nobody answered leaves the verdict open', () => {
  expect(judged({ 'special-products=ev-charge-point': undefined }, today).standing).toBe('undetermined');
});
