import type { Judgement } from '#lib/readiness/judge.ts';
import { scopeOf } from '#rules/engine/formula.ts';
import type { Pack, Requirement, Severity } from '#rules/engine/pack.ts';
import { questionsOf, questionsOfRequirement } from '#rules/engine/questions-of.ts';

/** A requirement one answer serves, in the markets where it bears on the product. */
export type Served = {
  requirement: string;
  title: string;
  cites: string;
  regulation: string;
  regulationName: string;
  severity: Severity;
  force: Pack['force'];
  markets: string[];
  /** The answer given does not satisfy it. */
  fails: boolean;
};

/** By question, then by requirement. */
export type ServedBy = Map<string, Map<string, Served>>;

/** Every question of every requirement that is not out of the question for a judged product; scope questions serve the regulation itself. */
export function servedIn({ markets }: Pick<Judgement, 'markets'>): ServedBy {
  const served: ServedBy = new Map();
  for (const { market, regulations } of markets) {
    for (const { pack, assessment } of regulations) {
      const states = new Map(assessment.requirements.map(({ id, state }) => [id, state]));
      serve(served, pack, market, ({ id }) => states.get(id) ?? 'not_applicable');
    }
  }
  return served;
}

/** Every question these regulations read, without a product to judge: for the organisation's own questionnaire. */
export function servedByLaw(packs: readonly Pack[], marketsOf: (pack: Pack) => string[]): ServedBy {
  const served: ServedBy = new Map();
  for (const pack of packs) for (const market of marketsOf(pack)) serve(served, pack, market, () => 'open');
  return served;
}

function serve(served: ServedBy, pack: Pack, market: string, stateOf: (requirement: Requirement) => string): void {
  const title = `Whether ${pack.shortTitle} applies`;
  const scope = { id: `${pack.id}/scope`, title, cites: pack.citation[0] ?? '', severity: 'major' as const };
  for (const id of scopeQuestions(pack)) note(served, id, pack, scope, market, false);
  for (const requirement of pack.requirements) {
    const state = stateOf(requirement);
    if (state === 'not_applicable') continue;
    for (const id of requirementQuestions(pack, requirement))
      note(served, id, pack, requirement, market, state === 'unmet');
  }
}

type Titled = Pick<Requirement, 'id' | 'title' | 'cites' | 'severity'>;

function note(
  served: ServedBy,
  question: string,
  pack: Pack,
  { id, title, cites, severity }: Titled,
  market: string,
  fails: boolean,
): void {
  const of = served.get(question) ?? new Map<string, Served>();
  served.set(question, of);
  const known = of.get(id);
  if (known) {
    if (!known.markets.includes(market)) known.markets.push(market);
    known.fails ||= fails;
    return;
  }
  const { id: regulation, shortTitle: regulationName, force } = pack;
  of.set(id, { requirement: id, title, cites, severity, regulation, regulationName, force, markets: [market], fails });
}

const ofScope = new WeakMap<Pack, string[]>();
const ofRequirement = new WeakMap<Requirement, string[]>();

function scopeQuestions(pack: Pack): string[] {
  const known = ofScope.get(pack) ?? questionsOf(scopeOf(pack));
  ofScope.set(pack, known);
  return known;
}

function requirementQuestions(pack: Pack, requirement: Requirement): string[] {
  const known = ofRequirement.get(requirement) ?? questionsOfRequirement(pack, requirement);
  ofRequirement.set(requirement, known);
  return known;
}
