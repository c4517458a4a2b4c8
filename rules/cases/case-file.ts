import type { CaseValue, CaseValues, Fixture } from './alias.ts';

/** A parsed case file, or a whole file of the fact base: only the parts named here are read. */
export type CaseFile = {
  regimes?: RawRegime[];
  vocabulary?: { derivedTests?: RawCase[] };
  derivedTests?: RawCase[];
  crossRegimeScenarios?: RawCase[];
};

export type RawCase = { readonly [key: string]: CaseValue } & { id?: string };
export type RawRegime = {
  id: string;
  fixture?: Fixture;
  testCases?: RawCase[];
  test_cases?: RawCase[];
  tests?: RawCase[];
};

/** Which of the three fact bases a case is written for; the name of its list tells. */
export type Dialect = 'eu' | 'us' | 'uk';

/** The regime's cases and their dialect, or nothing when it has none. */
export function casesOf(regime: RawRegime): { dialect: Dialect; cases: RawCase[] } | undefined {
  if (Array.isArray(regime.testCases)) return { dialect: 'eu', cases: regime.testCases };
  if (Array.isArray(regime.test_cases)) return { dialect: 'us', cases: regime.test_cases };
  if (Array.isArray(regime.tests)) return { dialect: 'uk', cases: regime.tests };
  return undefined;
}

/** What must be true of a file before its cases can be read; a sentence when it is not. */
export function refuse(file: unknown): string | undefined {
  if (!isMapping(file)) return 'The file is not a mapping with a list "regimes".';
  const { regimes } = file;
  if (regimes === undefined) {
    const other = file.derivedTests ?? file.crossRegimeScenarios ?? file.vocabulary;
    return other === undefined ? 'The file has no list "regimes".' : undefined;
  }
  if (!Array.isArray(regimes)) return '"regimes" is not a list.';
  const nameless = regimes.findIndex((it) => !isMapping(it) || typeof it.id !== 'string');
  return nameless < 0 ? undefined : `Entry ${nameless + 1} of "regimes" has no id.`;
}

export function isMapping(value: unknown): value is { readonly [key: string]: CaseValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mapping at this key; an empty one when it is left out. Throws a sentence when it is something else. */
export function mapping(from: { readonly [key: string]: CaseValue | undefined }, key: string): CaseValues {
  const value = from[key];
  if (value === undefined || value === null) return {};
  if (!isMapping(value)) throw new CaseProblem(`"${key}" is not a mapping`);
  return value;
}

/** Something in a case that cannot be read; its message is a sentence for the person who wrote the case. */
export class CaseProblem extends Error {}
