import { expect, test } from 'vitest';
import { type Assessment, assess } from '#rules/engine/assess.ts';
import type { AnswerValue, Facts, IsoDate } from '#rules/engine/language.ts';
import { usStatePacks } from './packs.ts';

type Change = Record<string, AnswerValue | undefined>;

/** An invented camera maker with 40,000 accounts in every state that counts, who sells nothing. */
const camera: Facts = {
  markets: ['US'],
  'data-handled': ['personal-data'],
  'product-traits': ['none-of-these'],
  'personal-data-role': ['controller'],
  'personal-data-kinds': ['contact', 'images'],
  'child-users': ['none-of-these'],
  'special-organisation': ['none-of-these'],
  'data-activities': ['processors'],
  'us-resident-counts': [
    'VA-25000',
    'VA-100000',
    'OR-25000',
    'DE-10000',
    'DE-35000',
    'CT-25000',
    'CT-35000',
    'AL-25001',
  ],
  'annual-revenue-usd': 20_000_000,
  'data-sale-revenue-percent': 0,
  'privacy-notice': ['controller', 'data-kinds', 'purposes', 'recipients', 'rights'],
  'privacy-rights': ['access', 'rectification', 'erasure', 'portability', 'recipient-list'],
  'privacy-requests': ['appeal'],
  'request-answer-days': 45,
  'privacy-principles': ['only-needed', 'no-retaliation', 'anonymous-stays-anonymous'],
  'personal-data-security': ['suits-risk'],
  'privacy-contracts': ['processor-terms'],
};

const judged = (code: string, change: Change = {}, asOf: IsoDate = '2026-11-22'): Assessment => {
  const pack = usStatePacks.find((it) => it.id === `us-${code.toLowerCase()}-privacy`);
  if (!pack) throw new Error(code);
  return assess(pack, { asOf, facts: { ...camera, ...change } });
};
const unmet = (code: string, change: Change, asOf?: IsoDate): string[] =>
  judged(code, change, asOf)
    .requirements.filter((it) => it.state === 'unmet' && !it.dueOn)
    .map((it) => it.id);

test('there are 23 laws, each with a chip of its own', () => {
  expect(usStatePacks).toHaveLength(23);
  expect(new Set(usStatePacks.map((it) => it.shortTitle)).size).toBe(23);
});

test.for<[string, string]>([
  ['VA', 'binds'],
  ['OR', 'not_applicable'],
  ['DE', 'binds'],
  ['CT', 'binds'],
  ['TX', 'binds'],
  ['NE', 'binds'],
  ['UT', 'not_applicable'],
  ['FL', 'not_applicable'],
  ['AL', 'coming'],
  ['LA', 'not_applicable'],
])('for the example camera %s %s', ([code, standing]) => {
  expect(judged(code).standing).toBe(standing);
});

test('the example camera is compliant wherever it is bound', () => {
  for (const code of ['VA', 'DE', 'CT', 'TX', 'NE']) expect([code, judged(code).verdict]).toEqual([code, 'compliant']);
});

test.for<[string, string, Change, string]>([
  ['a nonprofit in Virginia', 'VA', { 'special-organisation': ['nonprofit'] }, 'excepted'],
  ['a nonprofit in Delaware', 'DE', { 'special-organisation': ['nonprofit'] }, 'binds'],
  [
    'a lender supervised by the FTC in Virginia',
    'VA',
    { 'special-organisation': ['ftc-financial-institution'] },
    'excepted',
  ],
  ['a lender in Connecticut', 'CT', { 'special-organisation': ['us-financial-institution'] }, 'binds'],
  ['a small business in Texas', 'TX', { 'special-organisation': ['us-small-business'] }, 'not_applicable'],
  ['neither controller nor processor', 'VA', { 'personal-data-role': ['none-of-these'] }, 'not_applicable'],
  ['numbers not answered', 'VA', { 'us-resident-counts': undefined }, 'undetermined'],
])('%s: %s %s', ([, code, change, standing]) => {
  expect(judged(code, change).standing).toBe(standing);
});

const smallSeller = {
  'special-organisation': ['us-small-business'],
  'data-activities': ['sold'],
  'personal-data-kinds': ['biometric'],
  'data-choices': ['none-of-these'],
  'privacy-notice': ['none-of-these'],
};

test.for<[string, string, Change, string[]]>([
  ['Answers in 46 days', 'VA', { 'request-answer-days': 46 }, ['us-va-spl-03']],
  ['A small business that sells sensitive data', 'TX', smallSeller, ['us-tx-spl-21']],
  [
    'Only a processor',
    'VA',
    {
      'personal-data-role': ['processor'],
      'privacy-notice': ['none-of-these'],
      'privacy-contracts': ['none-of-these'],
    },
    ['us-va-spl-14'],
  ],
  [
    'Advertising without a link',
    'VA',
    {
      'data-activities': ['targeted-ads'],
      'data-choices': ['none-of-these'],
      'privacy-assessments': ['impact-assessment'],
    },
    ['us-va-spl-05'],
  ],
])('%s (%s)', ([, code, change, missing]) => {
  expect(unmet(code, change)).toEqual(missing);
});
