import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedPacks } from '#rules/packs/released.ts';
import { caseFileOf } from './case-file.ts';
import { runCases } from './run.ts';

const folder = new URL('./data/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, file: parse(readFileSync(new URL(name, folder), 'utf8')) }));
const all = files.flatMap(({ name, file }) => runCases(file, releasedPacks).results.map((it) => ({ ...it, name })));

test.for(all)('$regime $id: $title', ({ problems }) => {
  expect(problems).toEqual([]);
});

test('every worked case of the four regimes is here', () => {
  const ids = (name: string) => all.filter((it) => it.name === name).map((it) => it.id);
  const numbered = (prefix: string, ...numbers: number[]) => numbers.map((it) => `${prefix}${it}`);
  expect(ids('cra.yaml').sort()).toEqual(
    numbered('cra-t', 1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 15, 17, 18, 20, 21, 23, 24).sort(),
  );
  expect(ids('etsi-en-303-645.yaml').sort()).toEqual(numbered('etsi-t', 2, 3, 5, 6, 8, 9));
  expect(ids('us-ca-sb327.yaml')).toEqual(numbered('ca-t', 1, 2, 4, 5, 7, 8));
  expect(ids('en-303-645-hub.yaml')).toEqual(numbered('en-t', 1, 2, 4));
  expect(ids('uk-derived.yaml')).toEqual(numbered('dv-', 1, 2, 3, 4, 5, 6));
  expect(ids('eu-scenarios.yaml')).toEqual(numbered('sc-', 1, 2, 3, 4, 5, 6, 7));
  const psti = [
    1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19, 20, 22, 23, 25, 26, 27, 29, 30, 32, 33, 35, 36, 38, 39, 41, 42,
  ];
  expect(ids('uk-psti.yaml').sort()).toEqual(psti.map((it) => `psti-t${String(it).padStart(2, '0')}`));
});

const problemsOf = (regime: object): string[] =>
  runCases({ regimes: [regime] } as never, releasedPacks).results.flatMap((it) => it.problems);
const etsi = (testCase: object) => problemsOf({ id: 'etsi-en-303-645', testCases: [{ id: 'x', ...testCase }] });
const expectReady = { expect: { status: 'ready' } };

test.for<[string, string[], string]>([
  [
    'an attribute',
    etsi({ attributes: { colour: 'red' }, ...expectReady }),
    'the attribute "colour" is not in the vocabulary',
  ],
  [
    'a value',
    etsi({ attributes: { radio: 'perhaps' }, ...expectReady }),
    'the attribute "radio" does not know the value "perhaps"',
  ],
  [
    'a question',
    etsi({ answers: { overrides: { 'etsi-9-9.q1': 'no' } }, ...expectReady }),
    'the question "etsi-9-9.q1" is not in the vocabulary',
  ],
  [
    'an answer',
    etsi({ answers: { overrides: { 'etsi-5.7-1.q1': 3 } }, ...expectReady }),
    'the question "etsi-5.7-1.q1" does not know the answer 3',
  ],
  [
    'a start',
    etsi({ answers: { default: 'all' }, ...expectReady }),
    'answers start from "satisfied" or "unanswered", not from "all"',
  ],
  ['an expectation', etsi({ expect: { colour: 'red' } }), 'the expectation "colour" is not one this runner knows'],
  ['no expectation', etsi({}), 'the case has no expectations ("expect")'],
])('%s the vocabulary does not know fails with a sentence', ([, problems, sentence]) => {
  expect(problems).toEqual([sentence]);
});

test('what differs is said in words', () => {
  const consumer = {
    attributes: { internetConnectable: true },
    answers: { default: 'satisfied', overrides: { 'etsi-5.7-1.q1': 'no' } },
  };
  expect(etsi({ ...consumer, expect: { status: 'ready', missing: [] } })).toEqual([
    'status: expected ready, found ready_with_gaps',
    'missing: expected none, found [etsi-5.7-1]',
  ]);
});

test('a question that no UK regime asks fails with a sentence', () => {
  const tests = [{ id: 'x', answers: { pwColour: 'yes' }, expect: { missing: [] } }];
  expect(problemsOf({ id: 'uk-psti', tests })).toEqual(['the question "pwColour" is not in the vocabulary']);
});

test('a UK file without a fixture starts from that of the fact base', () => {
  const tests = [{ id: 'x', answers: { pwModel: 'universal-default' }, expect: { missing: ['psti-pw-model'] } }];
  expect(problemsOf({ id: 'uk-psti', tests })).toEqual([]);
});

test('a regime nobody knows fails each of its cases with a sentence', () => {
  const sentence = 'the regime "not-written-yet" is not one this runner knows';
  expect(problemsOf({ id: 'not-written-yet', testCases: [{ id: 'g1', ...expectReady }] })).toEqual([sentence]);
});

test.for<[string, object, string[]]>([
  ['cases that are no list', { testCases: {} }, ['"testCases" is not a list']],
  ['cases that are no mapping', { testCases: [null, 'x'] }, Array(2).fill('the case is not a mapping')],
  [
    'a fixture that is no mapping',
    { tests: [{ id: 'x', ...expectReady }], fixture: 3 },
    ['"fixture" is not a mapping'],
  ],
])('%s fail with a sentence', ([, regime, sentences]) => {
  expect(problemsOf({ id: 'uk-psti', ...regime })).toEqual(sentences);
});

test.for<[string, string[], string]>([
  ['an obligation', etsi({ expect: { missing: ['etsi-9-9'] } }), 'the obligation "etsi-9-9" is not one of the regime'],
  ['a day', etsi({ asOf: '2026-02-30', ...expectReady }), '"asOf" is not a day: "2026-02-30"'],
])('%s the EU fact base has not fails with a sentence', ([, problems, sentence]) => {
  expect(problems).toEqual([sentence]);
});

test('a list of cases under the name of another fact base is read as the one that knows the regime', () => {
  const attributes = { markets: ['DE'], role: ['manufacturer'] };
  expect(problemsOf({ id: 'gdpr', tests: [{ id: 'x', attributes, expect: { applicable: false } }] })).toEqual([]);
});

test('a scenario fails that lists a regime nobody knows, or none', () => {
  const scenarios = [{ expectApplicable: ['cra', 'ghost'] }, { expectApplicable: null }];
  const { results } = runCases({ crossRegimeScenarios: scenarios }, releasedPacks);
  expect(results.map((it) => it.problems)).toEqual([
    ['the regime "ghost" is not one this runner knows'],
    ['"expectApplicable" is not a list'],
  ]);
});

test.for<[unknown, string]>([
  [undefined, 'The file is not a mapping with a list "regimes".'],
  [[], 'The file is not a mapping with a list "regimes".'],
  [{}, 'The file has no list "regimes".'],
  [{ regimes: {} }, '"regimes" is not a list.'],
  [{ crossRegimeScenarios: 'x' }, '"crossRegimeScenarios" is not a list.'],
  [{ regimes: [{ id: 'cra' }, {}] }, 'Entry 2 of "regimes" has no id.'],
])('the file %j is refused: %s', ([file, sentence]) => {
  expect(caseFileOf(file)).toBe(sentence);
});

const known = { id: 'x', attributes: { markets: ['DE'], role: ['manufacturer'] }, expect: { applicable: false } };
test.for<[string, unknown]>([
  ['a list of regimes', { regimes: [{ id: 'gdpr', testCases: [known] }] }],
  ['one regime', { id: 'gdpr', testCases: [known] }],
  ['cases that name their regime', { testCases: [{ ...known, regime: 'gdpr' }] }],
  ['cases under one regime named at the top', { regime: 'gdpr', testCases: [known] }],
  ['a bare list of cases', [{ ...known, regime: 'gdpr' }]],
])('a file may be %s', ([, parsed]) => {
  const file = caseFileOf(parsed);
  if (typeof file === 'string') throw new Error(file);
  expect(runCases(file, releasedPacks).results).toEqual([{ regime: 'gdpr', id: 'x', title: '', problems: [] }]);
});
