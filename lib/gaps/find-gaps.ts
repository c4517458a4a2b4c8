import type { Standpoint } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import { decidingQuestions } from '#lib/readiness/deciding-questions.ts';
import type { JudgedMarket, JudgedRegulation } from '#lib/readiness/judge.ts';
import { effortOf, type Gap as Gathered, gatherGaps, rankGaps, type Wanting } from '#rules/engine/gaps.ts';
import { type Lack, lacks } from '#rules/engine/lacks.ts';
import type { Requirement } from '#rules/engine/pack.ts';
import type { Gap } from './gap.ts';

/**
 * Everything that is missing for one product: questions without an answer that leave a verdict open, answers that fail, and
 * requirements met without proof. One entry per question and kind over all markets, the most rewarding first.
 */
export function findGaps(markets: readonly JudgedMarket[], point: Standpoint, { bank }: Pick<Law, 'bank'>): Gap[] {
  const marketsOf = new Map<JudgedRegulation, string[]>();
  for (const { market, regulations } of markets)
    for (const it of regulations) marketsOf.set(it, [...(marketsOf.get(it) ?? []), market]);
  const wanting = [...marketsOf].map(([regulation, where]) => wantingIn(regulation, where, point, bank));
  const known = gatherGaps(wanting).filter(({ question }) => bank.has(question));
  return rankGaps(known, (gap) => effort(gap, bank)).flatMap((gap) => withQuestion(gap, bank));
}

type Bank = Law['bank'];

function wantingIn(regulation: JudgedRegulation, markets: string[], point: Standpoint, bank: Bank): Wanting {
  const { pack, assessment, facts } = regulation;
  const missing = lacks(pack, assessment, { asOf: assessment.asOf, facts });
  // Until the regulation is known to apply, nothing is to be proven yet.
  const scopeOpen = missing.some((it) => it.requirement === undefined);
  return { pack, markets, lacks: scopeOpen ? missing : [...missing, ...unproven(regulation, point, bank)] };
}

function unproven({ pack, assessment, proven }: JudgedRegulation, point: Standpoint, bank: Bank): Lack[] {
  return pack.requirements.flatMap((requirement, place) => {
    const judged = assessment.requirements[place];
    if (judged?.applies !== 'yes' || proven.has(requirement.id)) return [];
    if (judged.state !== 'met' && judged.state !== 'deemed') return [];
    const { id, severity, dueOn } = judged;
    return toProve(requirement, point, bank).map(
      (question): Lack => ({ question, kind: 'prove', severity, requirement: id, ...(dueOn && { dueOn }) }),
    );
  });
}

/** The one answer to prove: that whose usual evidence is of a type the requirement lists, else the first given. */
function toProve(requirement: Requirement, { facts }: Standpoint, bank: Bank): string[] {
  const answered = decidingQuestions(requirement).filter((it) => facts.has(it));
  const fits = (it: string) =>
    bank.get(it)?.evidence?.some((type) => requirement.evidence.some((listed) => listed.type === type));
  const chosen = answered.find(fits) ?? answered[0];
  return chosen ? [chosen] : [];
}

function effort({ question, kind }: Gathered, bank: Bank): number {
  const asked = bank.get(question);
  return asked ? effortOf(kind, asked) : 1;
}

function withQuestion(gap: Gathered & { score: number }, bank: Bank): Gap[] {
  const asked = bank.get(gap.question);
  if (!asked) return [];
  const { question, kind, severity, packs, requirements, dueOn = null, score } = gap;
  // A voluntary standard unblocks no market: where law waits for the same, only its markets are told.
  const markets = gap.lawMarkets.length > 0 ? gap.lawMarkets : gap.markets;
  const { topic, scope } = asked;
  return [
    { questionId: question, kind, topic, scope, severity, markets, regulations: packs, requirements, dueOn, score },
  ];
}
