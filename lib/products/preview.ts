import 'server-only';
import { z } from 'zod';
import { readAnswer } from '#lib/answers/answer.ts';
import { factsFor, type ProductState, type StoredAnswer, standpoint } from '#lib/facts/facts.ts';
import type { Law } from '#lib/law/law.ts';
import { labelsOf } from '#lib/law/names.ts';
import { type JudgedMarket, type JudgedRegulation, judge } from '#lib/readiness/judge.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { IsoDate, Situation } from '#rules/engine/language.ts';
import { type OpenQuestion, openQuestions } from '#rules/engine/relevance.ts';
import { bank } from '#rules/questions/bank.ts';
import { type Because, becauseOf } from './because.ts';
import { PlacementInput, Roles } from './product.ts';

/** A market whose days cannot be read yet. */
const MarketAlone = z
  .object({ market: PlacementInput.shape.market })
  .transform(({ market }) => ({ market, placedOn: null, lastPlacedOn: null }));

/** What a registration says so far. Half of it may be missing: what cannot be read yet counts as not said. */
export const PreviewInput = z.object({
  roles: Roles.catch([]),
  placements: z.array(z.union([PlacementInput, MarketAlone, z.unknown().transform(() => null)])).max(100),
  answers: z.array(z.object({ questionId: z.string().max(120), value: z.unknown() })).max(500),
});
export type PreviewInput = z.infer<typeof PreviewInput>;

/** How one regulation stands to the product in the markets named. */
export type PreviewRegulation = {
  id: string;
  name: string;
  title: string;
  force: 'mandatory' | 'voluntary';
  markets: string[];
  standing: 'applies' | 'coming' | 'undecided' | 'not';
  /** The day it starts to bind, when that is still to come. */
  from: string | null;
  because: Because;
  /** Questions that would decide it, the most telling first. */
  missing: { id: string; label: string }[];
};

export type PreviewMarket = {
  market: string;
  verdict: string;
  answered: number;
  total: number;
  /** Whether any mandatory regulation for this market is at hand. */
  covered: boolean;
};

export type Preview = {
  regulations: PreviewRegulation[];
  markets: PreviewMarket[];
  /** Screening questions that can still decide something, in the order to ask. */
  open: { id: string; decides: 'scope' | 'reach' }[];
};

/** What the rules make of a registration so far, on one day. Pure. */
export function preview(input: PreviewInput, organisation: StoredAnswer[], law: Law, asOf: IsoDate): Preview {
  const state = stateOf(input, organisation, law);
  const { markets } = judge(state, law, asOf);
  const point = standpoint(state);
  const seen = markets.map((judged) => ({ judged, situation: { asOf, facts: factsFor(state, judged.market, point) } }));
  return {
    regulations: together(seen.flatMap(({ judged, situation }) => regulationsOf(judged, situation, law))),
    markets: markets.map(({ market, verdict, numbers, regulations }) => ({
      market,
      verdict,
      answered: numbers.answered,
      total: numbers.total,
      covered: regulations.some(({ pack }) => pack.force === 'mandatory'),
    })),
    open: screening(
      seen.map(({ judged, situation }) => openQuestions(packsFor(law.packs, [judged.market]), situation)),
    ),
  };
}

function stateOf(
  { roles, placements, answers }: PreviewInput,
  organisation: StoredAnswer[],
  { bank }: Law,
): ProductState {
  const id = 'draft';
  const own = answers.flatMap(({ questionId, value }): StoredAnswer[] => {
    const question = bank.get(questionId);
    const read = question?.scope === 'product' ? readAnswer(question, value) : null;
    return read?.ok ? [{ id: questionId, productId: id, questionId, value: read.value, proofs: [] }] : [];
  });
  const placed = placements.flatMap((it) => (it ? [it as ProductState['placements'][number]] : []));
  return { id, roles, placements: placed, lineage: [], answers: [...own, ...organisation] };
}

function regulationsOf({ market, regulations }: JudgedMarket, situation: Situation, law: Law): PreviewRegulation[] {
  return regulations.map((judged) => {
    const { pack, assessment } = judged;
    const standing = standings[assessment.standing];
    return {
      id: pack.id,
      name: pack.shortTitle,
      title: pack.title,
      force: pack.force,
      markets: [market],
      standing,
      from: standing === 'coming' ? (assessment.outlook.nextOn ?? null) : null,
      because: becauseOf(pack, situation, labelsOf(law)),
      missing: standing === 'undecided' ? missingFor(judged, situation, law) : [],
    };
  });
}

const standings = {
  binds: 'applies',
  coming: 'coming',
  undetermined: 'undecided',
  not_applicable: 'not',
  excepted: 'not',
  repealed: 'not',
} as const;

/** What is missing to say whether it applies; when that is clear, what is missing to say what it asks. */
function missingFor({ pack }: JudgedRegulation, situation: Situation, { bank }: Law): PreviewRegulation['missing'] {
  const open = openQuestions([pack], situation);
  const scope = open.filter(({ decides }) => decides === 'scope');
  const told = scope.length > 0 ? scope : open.filter(({ decides }) => decides === 'reach');
  return told.slice(0, 6).map(({ question }) => ({ id: question, label: bank.get(question)?.label ?? question }));
}

/** One entry for markets in which a regulation stands the same; what is mandatory comes first. */
function together(all: PreviewRegulation[]): PreviewRegulation[] {
  const kinds = new Map<string, PreviewRegulation>();
  for (const it of all) {
    const key = JSON.stringify([it.id, it.standing, it.from, it.because, it.missing]);
    const known = kinds.get(key);
    if (known) known.markets.push(...it.markets);
    else kinds.set(key, it);
  }
  return [...kinds.values()].sort((a, b) => Number(a.force === 'voluntary') - Number(b.force === 'voluntary'));
}

/** One order of asking over all markets: what decides the scope in any market first, then what comes earliest anywhere. */
function screening(byMarket: OpenQuestion[][]): Preview['open'] {
  const asked = new Map<string, { id: string; decides: 'scope' | 'reach'; weight: number }>();
  for (const { question: id, decides, weight } of byMarket.flat()) {
    if (decides === 'met' || !isScreening(id)) continue;
    const known = asked.get(id) ?? { id, decides, weight: 0 };
    if (decides === 'scope') known.decides = decides;
    known.weight += weight;
    asked.set(id, known);
  }
  const ordered = [...asked.values()].sort(
    (a, b) =>
      Number(a.decides === 'reach') - Number(b.decides === 'reach') ||
      b.weight - a.weight ||
      placeInBank(a.id) - placeInBank(b.id),
  );
  return ordered.map(({ id, decides }) => ({ id, decides }));
}

const places = new Map([...bank.keys()].map((id, place) => [id, place]));
const placeInBank = (id: string): number => places.get(id) ?? 0;

function isScreening(id: string): boolean {
  const question = bank.get(id);
  return question?.scope === 'product' && question.use === 'screening';
}
