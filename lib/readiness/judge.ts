import { factsFor, inDate, type ProductState, type Standpoint, standpoint } from '#lib/facts/facts.ts';
import { findGaps } from '#lib/gaps/find-gaps.ts';
import type { Gap } from '#lib/gaps/gap.ts';
import type { Law } from '#lib/law/law.ts';
import { type Assessment, assess, type JudgedRequirement } from '#rules/engine/assess.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { Facts, IsoDate } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import { weigh } from '#rules/engine/weigh.ts';
import { decidingQuestions } from './deciding-questions.ts';
import { addNumbers, type Cell, earliest, type Numbers, noNumbers, rankOf, worstVerdict } from './readiness.ts';

/** One regulation in one market. A voluntary one is shown beside the verdict and never counted in it. */
export type JudgedRegulation = {
  pack: Pack;
  /** What it was judged on. */
  facts: Facts;
  assessment: Assessment;
  numbers: Numbers;
  blockers: number;
  /** Ids of requirements that are satisfied and proven. */
  proven: ReadonlySet<string>;
};

export type JudgedMarket = Cell & { rank: number; regulations: JudgedRegulation[] };

export type Judgement = {
  productId: string;
  asOf: IsoDate;
  law: Law;
  markets: JudgedMarket[];
  overall: Overall;
  gaps: Gap[];
};

/** The worst of a product's markets, for sorting long lists. */
export type Overall = { verdict: Cell['verdict']; blockers: number; nextDate: IsoDate | null; rank: number };

/** Judges one product in every market it targets by every regulation of this law that bears on it there. Pure. */
export function judge(product: ProductState, law: Law, asOf: IsoDate): Judgement {
  const point = standpoint(product);
  const regulationIn = judgeOnce(point, asOf);
  const markets = product.placements
    .map(({ market }) => judgeMarket(market, factsFor(product, market, point), law.packs, regulationIn))
    .sort((left, right) => (left.market < right.market ? -1 : 1));
  return {
    productId: product.id,
    asOf,
    law,
    markets,
    overall: overallOf(markets),
    gaps: findGaps(markets, point, law),
  };
}

function judgeMarket(market: string, facts: Facts, packs: readonly Pack[], regulationIn: JudgeOnce): JudgedMarket {
  const regulations = packsFor(packs, [market]).map((pack) => regulationIn(pack, facts));
  const counted = regulations.filter(({ pack }) => pack.force === 'mandatory');
  const cell: Cell = {
    market,
    // Law we have no pack for is law we know nothing about, not law that does not apply.
    verdict: counted.length === 0 ? 'undetermined' : worstVerdict(counted.map(({ assessment }) => assessment.verdict)),
    numbers: addNumbers(counted.map(({ numbers }) => numbers)),
    blockers: counted.reduce((sum, { blockers }) => sum + blockers, 0),
    worst: worstOf(counted.flatMap(({ assessment }) => assessment.requirements)),
    nextDate: earliest(counted.map(({ assessment }) => assessment.outlook.nextOn)),
  };
  return { ...cell, rank: rankOf(cell), regulations };
}

type JudgeOnce = (pack: Pack, facts: Facts) => JudgedRegulation;

/** Markets differ only in their placing days: a pack that bears on several is judged once for equal days. */
function judgeOnce(point: Standpoint, asOf: IsoDate): JudgeOnce {
  const judged = new Map<string, JudgedRegulation>();
  return (pack, facts) => {
    const key = `${pack.id} ${facts['placed-on']} ${facts['last-placed-on']}`;
    const known = judged.get(key) ?? judgeRegulation(pack, facts, point, asOf);
    judged.set(key, known);
    return known;
  };
}

function judgeRegulation(pack: Pack, facts: Facts, point: Standpoint, asOf: IsoDate): JudgedRegulation {
  const assessment = assess(pack, { asOf, facts });
  const proven = new Set<string>();
  pack.requirements.forEach((requirement, place) => {
    const judged = assessment.requirements[place];
    if (judged && isSatisfied(judged) && isProven(requirement, point, asOf)) proven.add(requirement.id);
  });
  const { inForce, coming } = assessment;
  return {
    pack: asBinding(pack, facts, asOf),
    facts,
    assessment,
    numbers: {
      total: inForce.applicable + coming.applicable,
      answered: inForce.answered + coming.answered,
      satisfied: inForce.satisfied + coming.satisfied,
      proven: proven.size,
    },
    blockers: inForce.unmet.blocker + inForce.open.blocker,
    proven,
  };
}

/** A voluntary scheme counts like law for the products that must have it. */
function asBinding(pack: Pack, facts: Facts, asOf: IsoDate): Pack {
  const must = pack.mandatoryWhen !== undefined && weigh(pack.mandatoryWhen, { asOf, facts }) === 'yes';
  if (!must) return pack;
  const known = binding.get(pack) ?? { ...pack, force: 'mandatory' };
  binding.set(pack, known);
  return known;
}

const binding = new WeakMap<Pack, Pack>();

const isSatisfied = ({ state }: JudgedRequirement): boolean => state === 'met' || state === 'deemed';

/** Accepted evidence of a listed type, in date, on a question that decides it. What asks for no evidence is proven by its answer. */
function isProven(requirement: Requirement, { proofs }: Standpoint, asOf: IsoDate): boolean {
  if (requirement.evidence.length === 0) return true;
  return decidingQuestions(requirement).some((question) =>
    proofs
      .get(question)
      ?.some((proof) => inDate(proof, asOf) && requirement.evidence.some(({ type }) => type === proof.type)),
  );
}

function worstOf(requirements: readonly JudgedRequirement[]): string | null {
  const failing = requirements.filter(({ state, dueOn }) => !dueOn && gravity[state] !== undefined);
  const weight = ({ severity, state }: JudgedRequirement) => severities[severity] * 3 + (gravity[state] ?? 0);
  const [worst] = failing.sort((left, right) => weight(left) - weight(right));
  return worst?.id ?? null;
}

const severities = { blocker: 0, major: 1, minor: 2 } as const;
const gravity: Partial<Record<JudgedRequirement['state'], number>> = { unmet: 0, open: 1, maybe: 2 };

function overallOf(markets: readonly JudgedMarket[]): Overall {
  const verdict = markets.length === 0 ? 'undetermined' : worstVerdict(markets.map((it) => it.verdict));
  const blockers = markets.reduce((most, it) => Math.max(most, it.blockers), 0);
  const rank = Math.min(...markets.map((it) => it.rank), rankOf({ verdict, blockers, numbers: noNumbers }));
  return { verdict, blockers, nextDate: earliest(markets.map((it) => it.nextDate)), rank };
}
