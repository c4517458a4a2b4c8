import type { Standpoint } from '#lib/facts/facts.ts';
import { decidingQuestions } from '#lib/readiness/deciding-questions.ts';
import type { JudgedMarket, JudgedRegulation } from '#lib/readiness/judge.ts';
import { earliest } from '#lib/readiness/readiness.ts';
import type { JudgedRequirement } from '#rules/engine/assess.ts';
import { reachOf, satisfiedOf, scopeOf } from '#rules/engine/formula.ts';
import type { Condition, IsoDate, Situation } from '#rules/engine/language.ts';
import type { Pack, Requirement, Severity } from '#rules/engine/pack.ts';
import { undecided } from '#rules/engine/undecided.ts';
import { bank } from '#rules/questions/bank.ts';
import { failing } from './failing.ts';
import type { Gap, GapKind } from './gap.ts';
import { scoreOf } from './score.ts';

/**
 * Everything that is missing for one product: questions without an answer that leave a verdict open, answers that fail, and
 * requirements met without proof. One entry per question and kind over all markets, the most rewarding first.
 */
export function findGaps(markets: readonly JudgedMarket[], point: Standpoint): Gap[] {
  const found = new Map<string, Found>();
  const marketsOf = new Map<JudgedRegulation, string[]>();
  for (const { market, regulations } of markets)
    for (const it of regulations) marketsOf.set(it, [...(marketsOf.get(it) ?? []), market]);
  for (const [regulation, where] of marketsOf) addRegulation(found, where, regulation, point);
  return [...found.values()].flatMap(finish).sort(byScore);
}

/** What a question holds up, gathered over markets, regulations and requirements. */
export type Found = {
  questionId: string;
  kind: GapKind;
  severity: Severity;
  markets: Set<string>;
  /** Those of the markets where law, not only a voluntary standard, waits for it. */
  mandatory: Set<string>;
  regulations: Set<string>;
  requirements: Set<string>;
  dueOn: IsoDate | null;
};

type Holding = { markets: string[]; pack: Pack; severity: Severity; requirement?: string; dueOn: IsoDate | null };

function addRegulation(
  found: Map<string, Found>,
  markets: string[],
  regulation: JudgedRegulation,
  point: Standpoint,
): void {
  const { pack, assessment, facts } = regulation;
  const situation = { asOf: assessment.asOf, facts };
  const holding = { markets, pack };
  if (!['binds', 'coming', 'undetermined'].includes(assessment.standing)) return;
  const scope = openIn(scopeOf(pack), situation);
  const dueOn = startOf(assessment.requirements);
  for (const question of scope) add(found, question, 'answer', { ...holding, severity: 'blocker', dueOn });
  // Until the regulation is known to apply, its requirements ask nothing yet.
  if (scope.size > 0) return;
  pack.requirements.forEach((requirement, place) => {
    const judged = assessment.requirements[place];
    if (!judged) return;
    const { severity, dueOn = null } = judged;
    for (const [question, kind] of missingFor(requirement, judged, regulation, situation, point))
      add(found, question, kind, { ...holding, severity, requirement: requirement.id, dueOn });
  });
}

function missingFor(
  requirement: Requirement,
  judged: JudgedRequirement,
  { pack, proven }: JudgedRegulation,
  situation: Situation,
  point: Standpoint,
): [question: string, kind: GapKind][] {
  const each = (questions: Iterable<string>, kind: GapKind) =>
    [...questions].map((it): [string, GapKind] => [it, kind]);
  switch (judged.state) {
    case 'maybe':
      return each(openIn(reachOf(pack, requirement), situation), 'answer');
    case 'open':
      return each(openIn(satisfiedOf(requirement), situation), 'answer');
    case 'unmet':
      return each(failing(requirement.metWhen, situation), 'change');
    case 'met':
    case 'deemed':
      return judged.applies !== 'yes' || proven.has(requirement.id) ? [] : each(toProve(requirement, point), 'prove');
    case 'not_applicable':
      return [];
  }
}

/** The one answer to prove: that whose usual evidence is of a type the requirement lists, else the first given. */
function toProve(requirement: Requirement, { facts }: Standpoint): string[] {
  const answered = decidingQuestions(requirement).filter((it) => facts.has(it));
  const fits = (it: string) =>
    bank.get(it)?.evidence?.some((type) => requirement.evidence.some((listed) => listed.type === type));
  const chosen = answered.find(fits) ?? answered[0];
  return chosen ? [chosen] : [];
}

function openIn(condition: Condition, situation: Situation): Set<string> {
  const open = new Set<string>();
  undecided(condition, situation, (question) => open.add(question));
  return open;
}

/** The day the first requirement starts to bind; null when one binds already. */
function startOf(requirements: readonly JudgedRequirement[]): IsoDate | null {
  return requirements.some((it) => !it.dueOn) ? null : earliest(requirements.map((it) => it.dueOn));
}

function add(found: Map<string, Found>, questionId: string, kind: GapKind, it: Holding): void {
  const key = `${questionId} ${kind}`;
  const known = found.get(key);
  const gap: Found = known ?? { questionId, kind, severity: it.severity, dueOn: it.dueOn, ...noSets() };
  if (!known) found.set(key, gap);
  if (graver(it.severity, gap.severity)) gap.severity = it.severity;
  if (gap.dueOn !== null && (it.dueOn === null || it.dueOn < gap.dueOn)) gap.dueOn = it.dueOn;
  for (const market of it.markets) {
    gap.markets.add(market);
    if (it.pack.force === 'mandatory') gap.mandatory.add(market);
  }
  gap.regulations.add(it.pack.id);
  if (it.requirement) gap.requirements.add(it.requirement);
}

const noSets = () => ({
  markets: new Set<string>(),
  mandatory: new Set<string>(),
  regulations: new Set<string>(),
  requirements: new Set<string>(),
});

const order: readonly Severity[] = ['blocker', 'major', 'minor'];
const graver = (left: Severity, right: Severity) => order.indexOf(left) < order.indexOf(right);

function finish(found: Found): Gap[] {
  const asked = bank.get(found.questionId);
  if (!asked) return [];
  const { questionId, kind, severity, dueOn } = found;
  return [
    {
      ...{ questionId, kind, topic: asked.topic, scope: asked.scope, severity },
      markets: [...found.markets].sort(),
      regulations: [...found.regulations].sort(),
      requirements: [...found.requirements].sort(),
      dueOn,
      score: scoreOf(found, asked),
    },
  ];
}

const byScore = (left: Gap, right: Gap) => right.score - left.score || (left.questionId < right.questionId ? -1 : 1);
