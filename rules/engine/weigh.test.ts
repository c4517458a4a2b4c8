import { expect, test } from 'vitest';
import {
  type Answer,
  type AnswerValue,
  after,
  all,
  always,
  any,
  atLeast,
  atLeastNumber,
  atMostNumber,
  before,
  type Condition,
  type Facts,
  given,
  includes,
  includesAll,
  inForce,
  is,
  lessThan,
  moreThan,
  named,
  never,
  not,
  onOrAfter,
  onOrBefore,
  yes,
  yesOrNa,
} from './language.ts';
import { weigh } from './weigh.ts';

const missing = undefined;
const open = yes('never-answered');
const asOf = '2026-11-22';
const on = (condition: Condition, facts: Facts = {}) => weigh(condition, { asOf, facts });

// biome-ignore format: the table reads by column
test.for<[string, Condition, AnswerValue | undefined, Answer, string]>([
  // operator      condition                              answer              weighs     why this row exists
  ['is',          yes('q'),                              missing,            'unknown', 'a missing answer is never "no"'],
  ['is',          yes('q'),                              'yes',              'yes',     'equal'],
  ['is',          yes('q'),                              'no',               'no',      'different'],
  ['is',          yes('q'),                              'na',               'no',      '"not applicable" is not yes'],
  ['is',          yesOrNa('q'),                          'na',               'yes',     'unless the rule takes it'],
  ['is',          is('q', 'a', 'b'),                     'b',                'yes',     'one of several'],
  ['is',          yes('q'),                              ['yes'],            'no',      'a list is not a word'],
  ['includes',    includes('q', 'a', 'b'),               ['b', 'c'],         'yes',     'shares one'],
  ['includes',    includes('q', 'a', 'b'),               ['c'],              'no',      'shares none'],
  ['includes',    includes('q', 'a'),                    [],                 'unknown', 'an empty list is no answer'],
  ['includes',    includes('q', 'a'),                    'a',                'no',      'a word is not a list'],
  ['includesAll', includesAll('q', 'a', 'b'),            ['b', 'c', 'a'],    'yes',     'holds all'],
  ['includesAll', includesAll('q', 'a', 'b'),            ['a'],              'no',      'lacks one'],
  ['includesAll', includesAll('q', 'a'),                 missing,            'unknown', 'missing'],
  ['given',       given('q'),                            missing,            'unknown', 'missing'],
  ['given',       given('q'),                            '  ',               'unknown', 'blank text says nothing'],
  ['given',       given('q'),                            'psirt@maker.test', 'yes',     'text'],
  ['given',       given('q'),                            0,                  'yes',     'zero is a number'],
  ['given',       given('q'),                            'none',             'no',      'there is none'],
  ['given',       given('q'),                            'na',               'no',      'not applicable'],
  ['number',      atLeastNumber('q', 5),                 5,                  'yes',     'at the limit'],
  ['number',      moreThan('q', 5),                      5,                  'no',      'strictly more'],
  ['number',      atMostNumber('q', 5),                  5,                  'yes',     'at the limit'],
  ['number',      lessThan('q', 5),                      5,                  'no',      'strictly less'],
  ['number',      lessThan('q', 5),                      missing,            'unknown', 'missing is not zero'],
  ['number',      lessThan('q', 5),                      'na',               'no',      'not applicable lies nowhere'],
  ['number',      lessThan('q', 5),                      Number.NaN,         'no',      'not a number lies nowhere'],
  ['date',        onOrAfter('q', '2027-12-11'),          '2027-12-11',       'yes',     'on the day'],
  ['date',        onOrAfter('q', '2027-12-11'),          '2027-12-10',       'no',      'the day before'],
  ['date',        after('q', '2027-12-11'),              '2027-12-11',       'no',      'strictly after'],
  ['date',        before('q', '2027-12-11'),             '2027-12-10',       'yes',     'the day before'],
  ['date',        onOrBefore('q', '2027-12-11'),         '2027-12-12',       'no',      'the day after'],
  ['date',        onOrAfter('q', '9999-12-31'),          'none',             'yes',     'open-ended lies after every day'],
  ['date',        before('q', '9999-12-31'),             'none',             'no',      'open-ended lies after every day'],
  ['date',        onOrAfter('q', 'asOf'),                asOf,               'yes',     'a label that expires today still counts'],
  ['date',        onOrAfter('q', 'asOf'),                '2026-11-21',       'no',      'expired yesterday'],
  ['date',        onOrAfter('q', 'asOf'),                'na',               'no',      'not applicable is no day'],
  ['date',        onOrAfter('q', 'asOf'),                missing,            'unknown', 'missing'],
  ['date',        before('q', { question: 'other' }),    '2026-01-01',       'unknown', 'the other day is missing'],
])('%s %o of %o weighs %s (%s)', ([, condition, answer, weighs]) => {
  expect(on(condition, { q: answer })).toBe(weighs);
  expect(on(not(condition), { q: answer })).toBe({ yes: 'no', no: 'yes', unknown: 'unknown' }[weighs]);
});

const smaller = { smallerOf: [5, { question: 'x' }] };

// biome-ignore format: the table reads by column
test.for<[Condition, number, AnswerValue | undefined, Answer, string]>([
  // condition                  q  x        weighs     why this row exists
  [atLeastNumber('q', smaller), 5, missing, 'yes',     'whatever x is, the smaller is at most 5'],
  [atLeastNumber('q', smaller), 4, missing, 'unknown', 'x could be 3'],
  [atLeastNumber('q', smaller), 4, 3,       'yes',     'x is the smaller'],
  [atLeastNumber('q', smaller), 4, 9,       'no',      '5 is the smaller'],
  [atLeastNumber('q', smaller), 5, 'na',    'yes',     'a part that is not applicable sets no bound'],
  [moreThan('q', smaller),      5, missing, 'unknown', 'x could be 4'],
  [moreThan('q', smaller),      6, missing, 'yes',     'over 5 is over the smaller'],
  [lessThan('q', smaller),      5, missing, 'no',      'not under 5 is not under the smaller'],
  [lessThan('q', smaller),      4, missing, 'unknown', 'x could be 3'],
  [atMostNumber('q', smaller),  5, missing, 'unknown', 'x could be 4'],
  [atMostNumber('q', smaller),  6, missing, 'no',      'over 5 is over the smaller'],
  [atLeastNumber('q', { question: 'x' }), 1, 'na', 'no', 'no bound to compare with'],
  [lessThan('q', { question: 'x' }),      1, 'na', 'no', 'no bound to compare with'],
])('%o with q = %s and x = %s weighs %s (%s)', ([condition, q, x, weighs]) => {
  expect(on(condition, { q, x })).toBe(weighs);
});

test.for<[string, Condition, Answer]>([
  ['all: one no decides, whatever is missing', all(open, never), 'no'],
  ['all: what is missing keeps it open', all(always, open), 'unknown'],
  ['all of nothing holds', all(), 'yes'],
  ['any: one yes decides, whatever is missing', any(open, always), 'yes'],
  ['any: what is missing keeps it open', any(never, open), 'unknown'],
  ['any of nothing fails', any(), 'no'],
  ['not: missing stays missing', not(open), 'unknown'],
  ['two of three: two are enough', atLeast(2, always, open, always), 'yes'],
  ['two of three: the missing one still decides', atLeast(2, always, open, never), 'unknown'],
  ['two of three: the missing one no longer decides', atLeast(2, never, open, never), 'no'],
  ['a name changes nothing', named('n', 'reads', open), 'unknown'],
  ['the law begins today', inForce('2026-11-22'), 'yes'],
  ['the law begins tomorrow', inForce('2026-11-23'), 'no'],
  ['the law ends today: the last day is exclusive', inForce(undefined, '2026-11-22'), 'no'],
  ['the law ends tomorrow', inForce('2026-01-01', '2026-11-23'), 'yes'],
])('%s', ([, condition, weighs]) => {
  expect(on(condition)).toBe(weighs);
});
