import { expect, test } from 'vitest';
import { assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usIotCia2020 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

const controller: Facts = {
  'public-buyers': ['us-federal-agencies'],
  'product-form': 'hardware',
  'product-traits': ['actuator'],
  sensors: ['none-of-these'],
  connections: ['internet-direct', 'ip-address'],
  'sign-in-ways': ['passwords'],
  'password-scheme': 'unique-per-device',
  'federal-supply': ['capability-statement', 'compensating-measures', 'device-security', 'vulnerability-reports'],
  'agency-waiver': 'none-needed',
  'product-marking': ['unit-identifier'],
  'access-control': ['security-settings', 'every-interface'],
  'set-up-and-erasure': ['reset'],
  'stored-data': ['data-protected'],
  'secure-communication': ['best-practice-cryptography'],
  'attack-surface': ['unused-off'],
  'update-mechanism': ['all-software', 'device-verifies'],
  'integrity-and-logging': ['event-log', 'secure-boot'],
  'disclosure-policy': ['contact', 'acknowledgement-time', 'status-time', 'questions-answered'],
  'vulnerability-process': ['written-procedures', 'customers-alerted'],
  'technical-file': ['design-record', 'parts-list'],
  'user-instructions': ['secure-use', 'installing-updates'],
  'support-end-date': '2031-12-31',
  'fcc-file': ['parts-clean'],
};
const noLog = { 'integrity-and-logging': ['secure-boot'] };

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22') =>
  assess(usIotCia2020, { asOf, facts: { ...controller, ...change } });

test.for<[IsoDate, string]>([
  ['2022-12-03', 'coming'],
  ['2022-12-04', 'binds'],
  ['2022-12-05', 'binds'],
])('as of %s it is %s', ([asOf, standing]) => {
  expect(judged({}, asOf).standing).toBe(standing);
});

test.for<[string, Change, string]>([
  ['no agency buys it', { 'public-buyers': ['other-public-bodies'] }, 'not_applicable'],
  ['only a part', { 'product-form': 'component' }, 'not_applicable'],
  ['a tablet', { 'product-traits': ['actuator', 'tablet-wifi-only'] }, 'not_applicable'],
  ['no network', { connections: ['none-of-these'] }, 'not_applicable'],
  ['national security', { 'public-buyers': ['us-federal-agencies', 'us-national-security-systems'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  ['everything there', {}, []],
  ['no log', noLog, ['iot-05']],
  ['no log, waived for research', { ...noLog, 'agency-waiver': 'research' }, []],
  ['no log, no ground', { ...noLog, 'agency-waiver': 'no-ground' }, ['iot-05', 'iot-08']],
  ['support ended the day before', { 'support-end-date': '2026-11-21' }, ['iot-09']],
  ['support ends today', { 'support-end-date': '2026-11-22' }, ['iot-09']],
  ['support ends tomorrow', { 'support-end-date': '2026-11-23' }, []],
  ['covered parts inside', { 'fcc-file': ['none-of-these'] }, ['iot-10']],
])('%s', ([, change, missing]) => {
  expect(
    judged(change)
      .requirements.filter((it) => it.state === 'unmet')
      .map((it) => it.id),
  ).toEqual(missing);
});
