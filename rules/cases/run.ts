import type { Pack } from '#rules/engine/pack.ts';
import type { CaseValues, RegimeAlias } from './alias.ts';
import {
  type CaseFile,
  CaseProblem,
  casesOf,
  type Dialect,
  mapping,
  type RawCase,
  type RawRegime,
} from './case-file.ts';
import { differences, type Found } from './compare.ts';
import { appliesInEu, judgeEu } from './eu-dialect.ts';
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

/** A regime without a pack of ours: its cases are counted, not judged. */
export type Skipped = { regime: string; cases: number };

export type Report = { results: CaseResult[]; skipped: Skipped[] };

/** Runs every case of a parsed file against the packs. Pure; a case that cannot be read fails with a sentence. */
export function runCases(file: CaseFile, packs: readonly Pack[]): Report {
  const report: Report = { results: [], skipped: [] };
  for (const raw of [...(file.vocabulary?.derivedTests ?? []), ...(file.derivedTests ?? [])])
    report.results.push(resultOf('derived', raw, () => deriveUk(raw)));
  for (const regime of file.regimes ?? []) runRegime(regime, packs, report);
  for (const raw of file.crossRegimeScenarios ?? []) report.results.push(runScenario(raw, packs));
  return report;
}

function runRegime(regime: RawRegime, packs: readonly Pack[], report: Report): void {
  const found = casesOf(regime);
  if (!found) return;
  const family = found.dialect === 'us' ? usFamilies[regime.id] : undefined;
  if (family) {
    for (const raw of found.cases)
      report.results.push(resultOf(regime.id, raw, () => judgeUsFamily(packs, family, raw)));
    return;
  }
  const alias = regimeAliases[found.dialect][regime.id];
  const pack = packs.find((it) => it.id === alias?.packId);
  if (!alias || !pack) {
    report.skipped.push({ regime: regime.id, cases: found.cases.length });
    return;
  }
  for (const raw of found.cases)
    report.results.push(resultOf(regime.id, raw, () => judge(found.dialect, pack, alias, raw, regime)));
}

function judge(dialect: Dialect, pack: Pack, alias: RegimeAlias, raw: RawCase, regime: RawRegime): Found {
  switch (dialect) {
    case 'eu':
      return judgeEu(pack, alias, raw);
    case 'us':
      return judgeUs(pack, alias, raw);
    case 'uk':
      return judgeUk(pack, alias, raw, regime.fixture);
  }
}

/** One product under several EU regimes: each of ours applies exactly when the scenario lists it. */
function runScenario(raw: RawCase, packs: readonly Pack[]): CaseResult {
  const listed = Array.isArray(raw.expectApplicable) ? raw.expectApplicable : [];
  const ours = Object.entries(regimeAliases.eu).filter(([, alias]) => packs.some((it) => it.id === alias.packId));
  const expected = Object.fromEntries(ours.map(([id]) => [`${id} applies`, listed.includes(id)]));
  return resultOf('scenario', { ...raw, expect: expected }, () => {
    const found = ours.flatMap(([id, alias]) => {
      const pack = packs.find((it) => it.id === alias.packId);
      return pack ? [[`${id} applies`, appliesInEu(pack, alias, raw)]] : [];
    });
    return Object.fromEntries(found);
  });
}

function resultOf(regime: string, raw: RawCase, find: () => Found): CaseResult {
  const title = String(raw.title ?? raw.note ?? '');
  const id = String(raw.id ?? '(no id)');
  try {
    const expected: CaseValues = mapping(raw, 'expect');
    const problems =
      Object.keys(expected).length > 0 ? differences(expected, find()) : ['the case has no expectations ("expect")'];
    return { regime, id, title, problems };
  } catch (error) {
    if (error instanceof CaseProblem) return { regime, id, title, problems: [error.message] };
    throw error;
  }
}
