import type { Standpoint } from '#lib/facts/facts.ts';
import type { RequirementState } from '#rules/engine/assess.ts';
import { deciding } from '#rules/engine/deciding.ts';
import { explain, type Trace } from '#rules/engine/explain.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Requirement, Severity } from '#rules/engine/pack.ts';
import { decidingQuestions } from './deciding-questions.ts';
import type { JudgedMarket, JudgedRegulation } from './judge.ts';
import type { Numbers } from './readiness.ts';
import { type Reason, reasonOf, type Speaker } from './reasons.ts';

/** One thing a regulation asks of a product, how it stands, and why. */
export type ExplainedRequirement = {
  id: string;
  title: string;
  cites: string;
  reads: string;
  severity: Severity;
  state: RequirementState;
  dueOn: IsoDate | null;
  proven: boolean;
  /** Whether it asks for evidence at all. */
  asksProof: boolean;
  /** Ids of the accepted evidence behind its answers, in date or not. */
  proofs: string[];
  because: Reason[];
};

/** One regulation in one market: how it stands to the product, and each requirement with its reasons. */
export type ExplainedRegulation = {
  id: string;
  name: string;
  title: string;
  version: string;
  verifiedOn: IsoDate;
  voluntary: boolean;
  standing: JudgedRegulation['assessment']['standing'];
  verdict: JudgedRegulation['assessment']['verdict'];
  nextOn: IsoDate | null;
  numbers: Numbers;
  /** Why it applies or not: its scope, then each exclusion. */
  scope: Reason[];
  /** What it asks of this product, now or later. */
  requirements: ExplainedRequirement[];
  /** What it does not ask of this product. */
  others: ExplainedRequirement[];
};

export type ExplainedMarket = Omit<JudgedMarket, 'regulations'> & { regulations: ExplainedRegulation[] };

/** A judged market with all its reasons in words. Pure. */
export function explainMarket(
  market: JudgedMarket,
  point: Standpoint,
  speaker: Speaker,
  asOf: IsoDate,
): ExplainedMarket {
  const regulations = market.regulations.map((it) => explainRegulation(it, point, speaker, asOf));
  return { ...market, regulations };
}

/** One judged regulation with all its reasons in words. Pure. */
export function explainRegulation(
  judged: JudgedRegulation,
  point: Standpoint,
  speaker: Speaker,
  asOf: IsoDate,
): ExplainedRegulation {
  const { pack, facts, assessment, numbers } = judged;
  const trace = explain(pack, { asOf, facts });
  const tracesById = new Map(
    trace.because.flatMap((it) => (it.step.kind === 'requirement' ? [[it.step.id, it] as const] : [])),
  );
  const all = pack.requirements.map((it) => explainRequirement(it, judged, point, speaker, tracesById.get(it.id)));
  return {
    ...{ id: pack.id, name: pack.shortTitle, title: pack.title, version: pack.version, verifiedOn: pack.verifiedOn },
    ...{ voluntary: pack.force === 'voluntary', standing: assessment.standing, verdict: assessment.verdict, numbers },
    nextOn: assessment.outlook.nextOn ?? null,
    scope: trace.because.filter((it) => it.step.kind !== 'requirement').map((it) => reasonOf(it, speaker)),
    requirements: all.filter(({ state }) => state !== 'not_applicable'),
    others: all.filter(({ state }) => state === 'not_applicable'),
  };
}

function explainRequirement(
  requirement: Requirement,
  { assessment, proven }: JudgedRegulation,
  { proofs }: Standpoint,
  speaker: Speaker,
  trace: Trace | undefined,
): ExplainedRequirement {
  const { id, title, cites, reads, severity } = requirement;
  const judged = assessment.requirements.find((it) => it.id === id);
  const types = new Set(requirement.evidence.map(({ type }) => type));
  const behind = decidingQuestions(requirement).flatMap((question) => proofs.get(question) ?? []);
  return {
    ...{ id, title, cites, reads, severity },
    state: judged?.state ?? 'not_applicable',
    dueOn: judged?.dueOn ?? null,
    proven: proven.has(id),
    asksProof: types.size > 0,
    proofs: [...new Set(behind.filter(({ type }) => types.has(type)).map((proof) => proof.id))],
    because: trace ? reasonOf(deciding(trace), speaker).children : [],
  };
}
