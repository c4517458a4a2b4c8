import type { Pack } from '#rules/engine/pack.ts';
import type { CaseValue, CaseValues, Fixture, RegimeAlias } from './alias.ts';
import {
  type CaseFile,
  CaseProblem,
  casesOf,
  type Dialect,
  isMapping,
  listed,
  mapping,
  type RawCase,
  type RawRegime,
} from './case-file.ts';
import { differences, type Found } from './compare.ts';
import { appliesInEu, judgeEu } from './eu-dialect.ts';
import { withPlainDays } from './plain-days.ts';
import { regimeAliases, usFamilies } from './regimes.ts';
import { deriveUk, judgeUk } from './uk-dialect.ts';
import { judgeUs } from './us-dialect.ts';
import { judgeUsFamily } from './us-family.ts';

export type CaseResult = {
  regime: string;
  id: string;
  title: string;
  /** Sentences on what differed or could not be read; empty when the case passed. */
  problems: string[];
};

export type Report = { results: CaseResult[] };

/** Runs every case of a parsed file against the packs. Pure; a case that cannot be read fails with a sentence. */
export function runCases(given: CaseFile, packs: readonly Pack[]): Report {
  const file = withPlainDays(given);
  const ofVocabulary = isMapping(file.vocabulary) ? listed(file.vocabulary.derivedTests) : [];
  return {
    results: [
      ...[...ofVocabulary, ...listed(file.derivedTests)].map((raw) => resultOf('derived', raw, deriveUk)),
      ...(file.regimes ?? []).flatMap((regime) => runRegime(regime, packs)),
      ...listed(file.crossRegimeScenarios).map((raw) => runScenario(raw, packs)),
    ],
  };
}

function runRegime(regime: RawRegime, packs: readonly Pack[]): CaseResult[] {
  try {
    const { dialect, cases } = casesOf(regime) ?? { dialect: 'eu', cases: [] };
    const judge = judgeFor(dialectFor(regime.id, dialect), regime, packs);
    return cases.map((raw) => resultOf(regime.id, raw, judge));
  } catch (error) {
    return [{ regime: regime.id, id: '(all)', title: '', problems: [sentence(error)] }];
  }
}

/** The dialect its list is named for; another one where only that knows the regime. */
function dialectFor(id: string, named: Dialect): Dialect {
  const knows = (it: Dialect) => Object.hasOwn(regimeAliases[it], id) || (it === 'us' && Object.hasOwn(usFamilies, id));
  return knows(named) ? named : ((['eu', 'us', 'uk'] as const).find(knows) ?? named);
}

type Judge = (raw: RawCase) => Found;

function judgeFor(dialect: Dialect, regime: RawRegime, packs: readonly Pack[]): Judge {
  const family = dialect === 'us' ? usFamilies[regime.id] : undefined;
  if (family) return (raw) => judgeUsFamily(packs, family, raw);
  const alias = Object.hasOwn(regimeAliases[dialect], regime.id) ? regimeAliases[dialect][regime.id] : undefined;
  const pack = packs.find((it) => it.id === alias?.packId);
  return (raw) => {
    if (!alias || !pack) throw new CaseProblem(`the regime "${regime.id}" is not one this runner knows`);
    return judgeIn(dialect, pack, alias, raw, regime);
  };
}

function judgeIn(dialect: Dialect, pack: Pack, alias: RegimeAlias, raw: RawCase, regime: RawRegime): Found {
  switch (dialect) {
    case 'eu':
      return judgeEu(pack, alias, raw);
    case 'us':
      return judgeUs(pack, alias, raw);
    case 'uk':
      return judgeUk(pack, alias, raw, fixtureOf(regime));
  }
}

/** What all cases of the regime start from; nothing where the file brings none of its own. */
function fixtureOf(regime: RawRegime): Fixture | undefined {
  if (regime.fixture === undefined || regime.fixture === null) return undefined;
  const fixture = mapping(regime, 'fixture');
  return { attributes: mapping(fixture, 'attributes'), answers: mapping(fixture, 'answers') };
}

/** One product under several EU regimes: each of ours applies exactly when the scenario lists it. */
function runScenario(raw: CaseValue, packs: readonly Pack[]): CaseResult {
  const ours = Object.entries(regimeAliases.eu).flatMap(([id, alias]) => {
    const pack = packs.find((it) => it.id === alias.packId);
    return pack ? [{ name: `${id} applies`, id, alias, pack }] : [];
  });
  const expected = (scenario: RawCase): CaseValues => {
    if (!Array.isArray(scenario.expectApplicable)) throw new CaseProblem('"expectApplicable" is not a list');
    const others = scenario.expectApplicable.filter((it) => !ours.some(({ id }) => id === it));
    if (others.length > 0) throw new CaseProblem(`the regime "${others.join('", "')}" is not one this runner knows`);
    return Object.fromEntries(ours.map(({ id, name }) => [name, listed(scenario.expectApplicable).includes(id)]));
  };
  const find: Judge = (it) => Object.fromEntries(ours.map((our) => [our.name, appliesInEu(our.pack, our.alias, it)]));
  return resultOf('scenario', raw, find, expected);
}

const expectations = (raw: RawCase): CaseValues => mapping(raw, 'expect');

function resultOf(regime: string, raw: CaseValue, find: Judge, expects = expectations): CaseResult {
  const told = isMapping(raw) ? raw : {};
  const title = String(told.title ?? told.note ?? '');
  const id = String(told.id ?? '(no id)');
  try {
    if (!isMapping(raw)) throw new CaseProblem('the case is not a mapping');
    const expected = expects(raw);
    if (Object.keys(expected).length === 0) throw new CaseProblem('the case has no expectations ("expect")');
    return { regime, id, title, problems: differences(expected, find(raw)) };
  } catch (error) {
    return { regime, id, title, problems: [sentence(error)] };
  }
}

/** A case that trips the runner itself fails like any other, so that the rest of the file is still run. */
function sentence(error: unknown): string {
  if (error instanceof CaseProblem) return error.message;
  return `the case could not be judged: ${error instanceof Error ? error.message : String(error)}`;
}
