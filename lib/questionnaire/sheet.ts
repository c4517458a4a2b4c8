import { type Fact, factsFor, type ProductState, standpoint } from '#lib/facts/facts.ts';
import { assess } from '#rules/engine/assess.ts';
import { packsFor } from '#rules/engine/covers.ts';
import { scopeOf } from '#rules/engine/formula.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack, Requirement, Severity } from '#rules/engine/pack.ts';
import { questionsOf, questionsOfRequirement } from '#rules/engine/questions-of.ts';
import { openQuestions } from '#rules/engine/relevance.ts';
import { bank } from '#rules/questions/bank.ts';
import { type Question, type Topic, topics } from '#rules/questions/question.ts';

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

export type SheetItem = {
  question: Question;
  /** It is open and its answer can still change a verdict in a targeted market. */
  matters: boolean;
  /** Place in the order in which to ask; smaller first. Only for what matters. */
  order: number;
  /** What counts for the product today, and where it comes from. */
  fact: Fact | null;
  serves: Served[];
};

export type SheetSection = { topic: Topic; title: string; items: SheetItem[]; open: number };

export type Sheet = { sections: SheetSection[]; open: number; markets: string[] };

/**
 * The questionnaire of one product, derived from the rules of every market it targets: each question some regulation there reads, what
 * counts as its answer, which requirements it serves, and whether its answer can still change a verdict. Pure.
 */
export function sheetOf(product: ProductState, packs: readonly Pack[], asOf: IsoDate): Sheet {
  const point = standpoint(product);
  const served = new Map<string, Map<string, Served>>();
  const open = new Map<string, number>();
  const markets = product.placements.map(({ market }) => market);
  for (const market of markets) {
    const situation = { asOf, facts: factsFor(product, market, point) };
    const bearing = packsFor(packs, [market]);
    for (const pack of bearing) serve(served, pack, assess(pack, situation).requirements, market);
    openQuestions(bearing, situation).forEach(({ question }, place) => {
      open.set(question, Math.min(place, open.get(question) ?? place));
    });
  }
  const items = [...bank.values()]
    .filter(({ id, scope }) => scope !== 'record' && served.has(id))
    .map(
      (question): SheetItem => ({
        question,
        matters: open.has(question.id),
        order: open.get(question.id) ?? Number.MAX_SAFE_INTEGER,
        fact: point.facts.get(question.id) ?? null,
        serves: [...(served.get(question.id)?.values() ?? [])],
      }),
    );
  const sections = sectionsOf(items);
  return { sections, markets, open: sections.reduce((sum, section) => sum + section.open, 0) };
}

/** Items by topic, in the order of the topics; empty sections are left out. */
export function sectionsOf(items: readonly SheetItem[]): SheetSection[] {
  const byTopic = Map.groupBy(items, (item) => item.question.topic);
  return (Object.keys(topics) as Topic[]).flatMap((topic) => {
    const found = byTopic.get(topic) ?? [];
    if (found.length === 0) return [];
    return [{ topic, title: topics[topic], items: found, open: found.filter(({ matters }) => matters).length }];
  });
}

type Judged = ReturnType<typeof assess>['requirements'];

/** Notes every question of every requirement that is not out of the question here; scope questions serve the regulation itself. */
function serve(served: Map<string, Map<string, Served>>, pack: Pack, judged: Judged, market: string): void {
  const scope = {
    id: `${pack.id}/scope`,
    title: `Whether ${pack.shortTitle} applies`,
    cites: pack.citation[0] ?? '',
    severity: 'major' as const,
  };
  for (const id of scopeQuestions(pack)) note(served, id, pack, scope, market, false);
  pack.requirements.forEach((requirement, place) => {
    const state = judged[place]?.state;
    if (!state || state === 'not_applicable') return;
    for (const id of requirementQuestions(pack, requirement))
      note(served, id, pack, requirement, market, state === 'unmet');
  });
}

type Titled = Pick<Requirement, 'id' | 'title' | 'cites' | 'severity'>;

function note(
  served: Map<string, Map<string, Served>>,
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
