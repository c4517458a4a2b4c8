import type { JudgedRegulation, Judgement } from '#lib/readiness/judge.ts';
import { failing } from '#rules/engine/failing.ts';
import { reachesOf, scopeOf } from '#rules/engine/formula.ts';
import { type MendStep, mend } from '#rules/engine/mend.ts';
import type { Pack, Requirement, Severity } from '#rules/engine/pack.ts';
import { questionsOf, questionsOfRequirement } from '#rules/engine/questions-of.ts';
import { placeInScope } from '#rules/engine/scope.ts';

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
  /** Of a checklist that fails it: the lines to tick or untick. */
  mends: MendStep[];
};

/** By question, then by requirement. */
export type ServedBy = Map<string, Map<string, Served>>;

/**
 * Every question of every requirement that is not out of the question for a judged product. Of one that is, only the answers that keep it
 * out: whoever wants to change one must find it. Scope questions serve the regulation itself.
 */
export function servedIn({ markets, asOf }: Pick<Judgement, 'markets' | 'asOf'>): ServedBy {
  const served: ServedBy = new Map();
  const marketsOf = new Map<JudgedRegulation, string[]>();
  for (const { market, regulations } of markets)
    for (const it of regulations) marketsOf.set(it, [...(marketsOf.get(it) ?? []), market]);
  for (const [{ pack, assessment, facts }, where] of marketsOf) {
    const inScope = placeInScope(pack, { asOf, facts }).answer !== 'no';
    const reaches = reachesOf(pack);
    serve(served, pack, where, (requirement, place) => {
      const state = assessment.requirements[place]?.state;
      const reach = reaches[place];
      if (state !== 'not_applicable')
        return {
          questions: requirementQuestions(pack, requirement),
          fails: state === 'unmet',
          mendsOf: (question) => mend(requirement.metWhen, { asOf, facts }, question),
        };
      return { questions: inScope && reach ? failing(reach, { asOf, facts }) : [], fails: false };
    });
  }
  return served;
}

/** Every question these regulations read, without a product to judge: for the organisation's own questionnaire. */
export function servedByLaw(packs: readonly Pack[], marketsOf: (pack: Pack) => string[]): ServedBy {
  const served: ServedBy = new Map();
  for (const pack of packs)
    serve(served, pack, marketsOf(pack), (it) => ({ questions: requirementQuestions(pack, it), fails: false }));
  return served;
}

type Reading = { questions: Iterable<string>; fails: boolean; mendsOf?: (question: string) => MendStep[] };

function serve(
  served: ServedBy,
  pack: Pack,
  markets: string[],
  read: (requirement: Requirement, place: number) => Reading,
): void {
  const title = `Whether ${pack.shortTitle} applies`;
  const scope = { id: `${pack.id}/scope`, title, cites: pack.citation[0] ?? '', severity: 'major' as const };
  for (const id of scopeQuestions(pack)) note(served, id, pack, scope, markets, { fails: false, mends: [] });
  pack.requirements.forEach((requirement, place) => {
    const { questions, fails, mendsOf } = read(requirement, place);
    for (const id of questions) {
      const mends = (fails && mendsOf?.(id)) || [];
      note(served, id, pack, requirement, markets, { fails, mends });
    }
  });
}

type Titled = Pick<Requirement, 'id' | 'title' | 'cites' | 'severity'>;

function note(
  served: ServedBy,
  question: string,
  pack: Pack,
  { id, title, cites, severity }: Titled,
  markets: string[],
  { fails, mends }: Pick<Served, 'fails' | 'mends'>,
): void {
  const of = served.get(question) ?? new Map<string, Served>();
  served.set(question, of);
  const known = of.get(id);
  if (known) {
    known.markets = [...new Set([...known.markets, ...markets])];
    known.fails ||= fails;
    if (known.mends.length === 0) known.mends = mends;
    return;
  }
  const { id: regulation, shortTitle: regulationName, force } = pack;
  of.set(id, { requirement: id, title, cites, severity, regulation, regulationName, force, markets, fails, mends });
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
