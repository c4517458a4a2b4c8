import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usFtcActS5 } from './pack.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera whose maker keeps what it says. */
const camera: Facts = {
  markets: ['US'],
  'special-organisation': ['none-of-these'],
  'data-handled': ['personal-data'],
  'privacy-principles': ['claims-true', 'no-dark-patterns', 'changes-with-consent'],
  'privacy-notice': ['data-kinds', 'purposes', 'recipients', 'rights'],
  'privacy-practice': ['sensors-documented'],
  'sign-in-ways': ['passwords'],
  'password-scheme': 'unique-per-device',
  'development-process': ['no-hard-coded-secrets'],
  'development-practices': ['threat-modelling', 'code-analysis', 'security-testing'],
  'disclosure-policy': ['contact', 'acknowledgement-time', 'status-time'],
  'update-service': ['timely'],
  'vulnerability-process': ['customers-alerted'],
  'personal-data-security': ['suits-risk', 'staff-viewing-limited'],
  'stored-data': ['data-protected'],
  'secure-communication': ['best-practice-cryptography'],
  'data-choices': ['sensitive-consent', 'health-only-authorised'],
  'support-notice': ['published'],
  'support-end-date': '2026-11-23',
};

const judged = (change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment =>
  assess(usFtcActS5, { asOf, facts: { ...camera, ...change } });
const unmet = (change: Change, asOf?: IsoDate): string[] =>
  judged(change, asOf)
    .requirements.filter((it) => it.state === 'unmet')
    .map((it) => it.id);

test('the example camera is compliant', () => {
  expect(judged().verdict).toBe('compliant');
});

test.for<[string, Change, string]>([
  ['sold in California only', { markets: ['US-CA'] }, 'binds'],
  ['sold in the EU only', { markets: ['EU'] }, 'not_applicable'],
  ['no personal data, but claims', { 'data-handled': ['none-of-these'], 'public-security-claims': 'yes' }, 'binds'],
  ['neither', { 'data-handled': ['none-of-these'], 'public-security-claims': 'no' }, 'not_applicable'],
  ['a bank', { 'special-organisation': ['bank'] }, 'excepted'],
  ['a nonprofit', { 'special-organisation': ['nonprofit'] }, 'excepted'],
])('%s: %s', ([, change, standing]) => {
  expect(judged(change).standing).toBe(standing);
});

test.for<[string, Change, string[]]>([
  [
    'shared login and a proud box (D-Link)',
    { 'password-scheme': 'shared-default', 'privacy-principles': ['no-dark-patterns', 'changes-with-consent'] },
    ['ftc-01', 'ftc-02'],
  ],
  ['secrets in the firmware', { 'development-process': ['none-of-these'] }, ['ftc-02']],
  ['support ends today', { 'support-end-date': '2026-11-22' }, ['ftc-10']],
  ['staff may watch (Ring)', { 'personal-data-security': ['suits-risk'] }, ['ftc-06']],
  ['viewing data sold (Vizio)', { 'data-choices': ['health-only-authorised'] }, ['ftc-08']],
  ['stored data bare', { 'stored-data': ['none-of-these'] }, ['ftc-05']],
  ['no threat model', { 'development-practices': ['code-analysis', 'security-testing'] }, ['ftc-03']],
])('%s', ([, change, missing]) => {
  expect(unmet(change)).toEqual(missing);
});
