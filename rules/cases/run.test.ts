import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedPacks } from '#rules/packs/released.ts';
import { refuse } from './case-file.ts';
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

test('a UK file without a fixture starts from that of the fact base', () => {
  const tests = [{ id: 'x', answers: { pwModel: 'universal-default' }, expect: { missing: ['psti-pw-model'] } }];
  expect(problemsOf({ id: 'uk-psti', tests })).toEqual([]);
});

test('a regime without a pack is skipped and counted', () => {
  const { results, skipped } = runCases(
    { regimes: [{ id: 'not-written-yet', testCases: [{ id: 'g1' }, { id: 'g2' }] }] },
    releasedPacks,
  );
  expect(results).toEqual([]);
  expect(skipped).toEqual([{ regime: 'not-written-yet', cases: 2 }]);
});

test.for<[unknown, string | undefined]>([
  [[], 'The file is not a mapping with a list "regimes".'],
  [{}, 'The file has no list "regimes".'],
  [{ regimes: {} }, '"regimes" is not a list.'],
  [{ regimes: [{ id: 'cra' }, {}] }, 'Entry 2 of "regimes" has no id.'],
  [{ regimes: [] }, undefined],
])('the file %j is refused: %s', ([file, sentence]) => {
  expect(refuse(file)).toBe(sentence);
});
