import type { CaseValue, CaseValues } from './alias.ts';

/** A case file, or a whole file of the fact base: only the parts named here are read. */
export type CaseFile = {
  regimes?: readonly RawRegime[];
  vocabulary?: CaseValue;
  derivedTests?: CaseValue;
  crossRegimeScenarios?: CaseValue;
};

export type RawCase = CaseValues;
export type RawRegime = CaseValues & { readonly id: string };

/** Which of the three fact bases a case is written for; the name of its list tells. */
export type Dialect = 'eu' | 'us' | 'uk';

const dialects = { testCases: 'eu', test_cases: 'us', tests: 'uk' } as const;
type CaseList = keyof typeof dialects;
const caseLists = Object.keys(dialects) as CaseList[];

/** The regime's cases and their dialect, or nothing when it has none. Throws a sentence when they are no list. */
export function casesOf(regime: RawRegime): { dialect: Dialect; cases: readonly CaseValue[] } | undefined {
  const name = caseLists.find((it) => isThere(regime[it]));
  if (!name) return undefined;
  const cases = regime[name];
  if (!isList(cases)) throw new CaseProblem(`"${name}" is not a list`);
  return { dialect: dialects[name], cases };
}

/**
 * A parsed file in the one shape that is run: with a list "regimes". A file may as well be one regime, or a list of
 * cases that each name theirs. A sentence when it is none of these.
 */
export function caseFileOf(parsed: unknown): CaseFile | string {
  if (isList(parsed) && parsed.length > 0) return { regimes: regimesNamedIn(parsed, 'testCases') };
  if (!isMapping(parsed)) return 'The file is not a mapping with a list "regimes".';
  return refuse(parsed) ?? { ...parsed, regimes: [...(listed(parsed.regimes) as RawRegime[]), ...atTheTop(parsed)] };
}

function refuse(file: CaseValues): string | undefined {
  const { regimes, vocabulary, derivedTests, crossRegimeScenarios } = file;
  const lists = { regimes, derivedTests, crossRegimeScenarios };
  const parts = [...Object.values(lists), vocabulary, ...caseLists.map((it) => file[it])];
  if (!parts.some(isThere)) return 'The file has no list "regimes".';
  const other = Object.entries(lists).find(([, it]) => isThere(it) && !isList(it));
  if (other) return `"${other[0]}" is not a list.`;
  const nameless = listed(regimes).findIndex((it) => !isMapping(it) || typeof it.id !== 'string');
  return nameless < 0 ? undefined : `Entry ${nameless + 1} of "regimes" has no id.`;
}

/** The regimes of a file with its cases at the top: it is one regime itself, or each case names its own. */
function atTheTop(file: CaseValues): RawRegime[] {
  if (typeof file.id === 'string') return [{ ...file, id: file.id }];
  return caseLists.flatMap((name) => regimesNamedIn(listed(file[name]), name, file.regime));
}

const regimesNamedIn = (cases: readonly CaseValue[], name: CaseList, otherwise?: CaseValue): RawRegime[] =>
  cases.map((it) => ({ id: String((isMapping(it) && it.regime) || (otherwise ?? '(none named)')), [name]: [it] }));

export function isMapping(value: unknown): value is CaseValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isList = (value: unknown): value is readonly CaseValue[] => Array.isArray(value);
const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** The list, or an empty one where there is none. */
export const listed = (value: CaseValue | undefined): readonly CaseValue[] => (isList(value) ? value : []);

/** The mapping at this key; an empty one when it is left out. Throws a sentence when it is something else. */
export function mapping(from: CaseValues, key: string): CaseValues {
  const value = from[key];
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) throw new CaseProblem(`"${key}" is not a mapping`);
  return value;
}

/** Something in a case that cannot be read; its message is a sentence for the person who wrote the case. */
export class CaseProblem extends Error {}
