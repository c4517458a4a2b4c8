import type { Question } from '../questions/question.ts';
import type { Lack, LackKind } from './lacks.ts';
import type { IsoDate } from './language.ts';
import type { Pack, Severity } from './pack.ts';

/** What one pack lacks, with the markets in which it bears on the product. */
export type Wanting = { pack: Pack; markets: readonly string[]; lacks: readonly Lack[] };

/** One question that is in the way, gathered over markets, regulations and requirements. */
export type Gap = {
  question: string;
  kind: LackKind;
  /** The gravest it holds up. */
  severity: Severity;
  /** Markets it stands in the way of, and those among them where law, not only a voluntary standard, waits for it. */
  markets: string[];
  lawMarkets: string[];
  packs: string[];
  requirements: string[];
  /** The first day on which it is missed; absent when that is today. */
  dueOn?: IsoDate;
};

/** One gap per question and kind over all packs and markets of one product, lists sorted, in the order found. */
export function gatherGaps(wanting: readonly Wanting[]): Gap[] {
  const found = new Map<string, Gathering>();
  for (const { pack, markets, lacks } of wanting) for (const lack of lacks) add(found, pack, markets, lack);
  return [...found.values()].map(({ question, kind, severity, dueOn, ...sets }) => ({
    question,
    kind,
    severity,
    markets: [...sets.markets].sort(),
    lawMarkets: [...sets.lawMarkets].sort(),
    packs: [...sets.packs].sort(),
    requirements: [...sets.requirements].sort(),
    ...(dueOn && { dueOn }),
  }));
}

/** The gaps with their score, the most rewarding first; equal ones by question. */
export function rankGaps(gaps: readonly Gap[], effortOf: (gap: Gap) => number): (Gap & { score: number })[] {
  return gaps
    .map((gap) => ({ ...gap, score: scoreOf(gap, effortOf(gap)) }))
    .sort((a, b) => b.score - a.score || (a.question < b.question ? -1 : 1));
}

/**
 * How much closing a gap brings for the work it takes: markets unblocked × legal force ÷ effort, times 100.
 * What binds today counts twice what is coming, and many requirements a little more than few. A voluntary standard unblocks
 * no market: it counts as one, with a quarter of the force of law.
 */
export function scoreOf({ severity, lawMarkets, requirements, dueOn }: Gap, effort: number): number {
  const force = weights[severity] * (lawMarkets.length > 0 ? 4 : 1) * (dueOn ? 1 : 2);
  const unblocked = Math.max(1, lawMarkets.length);
  const breadth = 1 + Math.log2(1 + requirements.length) / 4;
  return Math.round((100 * unblocked * force * breadth) / effort);
}

/** Changing a product costs most, proof less, an answer least. A choice is quicker than a text, and screening quicker than content. */
export function effortOf(kind: LackKind, { answer, use }: Pick<Question, 'answer' | 'use'>): number {
  if (kind === 'change') return 8;
  if (kind === 'prove') return 4;
  const quick = answer.kind === 'yes-no' || answer.kind === 'choice' || answer.kind === 'choices';
  return (quick ? 1 : 2) * (use === 'screening' ? 1 : 2);
}

type Sets = Record<'markets' | 'lawMarkets' | 'packs' | 'requirements', Set<string>>;
type Gathering = Pick<Gap, 'question' | 'kind' | 'severity' | 'dueOn'> & Sets;

const weights: Record<Severity, number> = { blocker: 9, major: 3, minor: 1 };

function add(found: Map<string, Gathering>, pack: Pack, markets: readonly string[], lack: Lack): void {
  const { question, kind, severity, dueOn } = lack;
  const key = `${question} ${kind}`;
  const gap = found.get(key) ?? { question, kind, severity, dueOn, ...noSets() };
  found.set(key, gap);
  if (weights[severity] > weights[gap.severity]) gap.severity = severity;
  if (gap.dueOn && (!dueOn || dueOn < gap.dueOn)) gap.dueOn = dueOn;
  for (const market of markets) {
    gap.markets.add(market);
    if (pack.force === 'mandatory') gap.lawMarkets.add(market);
  }
  gap.packs.add(pack.id);
  if (lack.requirement) gap.requirements.add(lack.requirement);
}

const noSets = (): Sets => ({
  markets: new Set(),
  lawMarkets: new Set(),
  packs: new Set(),
  requirements: new Set(),
});
