import { standpoint } from '#lib/facts/facts.ts';
import type { LawException } from '#lib/law/in-use.ts';
import { contentHash, type Law } from '#lib/law/law.ts';
import { labelsOf } from '#lib/law/names.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { type ExplainedRegulation, explainRegulation } from '#lib/readiness/explained.ts';
import { type JudgedRegulation, judge } from '#lib/readiness/judge.ts';
import type { Speaker } from '#lib/readiness/reasons.ts';
import { packsFor } from '#rules/engine/covers.ts';
import { questionsOfPack } from '#rules/engine/questions-of.ts';
import { labelsFrom } from '#rules/engine/words.ts';
import { recordQuestions } from '#rules/questions/record.ts';
import type { Sealed, SealedPack, SealedRegulation } from './document.ts';
import type { Loaded } from './load.ts';
import { reasonList } from './reason-list.ts';
import { recognised } from './recognised.ts';
import { sealedAnswer, stateOf, usedAnswers } from './used.ts';

/** What a snapshot is called, who takes it and when, and by the law of which day. */
export type Taking = Pick<Sealed, 'id' | 'title' | 'note' | 'tenant' | 'takenBy' | 'takenAt' | 'asOf'>;

/** Judges a product on a day and seals what was judged, by what, and why. Pure: the verdicts follow from the answers in the document. */
export function seal(taking: Taking, loaded: Loaded, law: Law, found: readonly LawException[]): Sealed {
  const { asOf } = taking;
  const markets = loaded.product.placements.map(({ market }) => market);
  const packs = packsFor(law.packs, markets);
  const read = new Set(packs.flatMap(questionsOfPack));
  const used = usedAnswers(loaded, read);
  const evidenceIds = new Set(used.flatMap(({ evidence }) => evidence));
  const state = stateOf(loaded, used);
  const point = standpoint(state);
  const places = new Map(packs.map((pack, place) => [pack.id, place]));
  const { list, keep } = reasonList();
  const speaker: Speaker = { labels: labelsOf(law), day: (day) => day, href: (question) => question };
  const regulations: SealedRegulation[] = [];
  const sealedAt = new Map<JudgedRegulation, number>();
  const sealRegulation = (judged: JudgedRegulation): number => {
    const known = sealedAt.get(judged);
    if (known !== undefined) return known;
    const explained = explainRegulation(judged, point, speaker, asOf);
    const place = regulations.push(regulationOf(explained, judged, places, keep)) - 1;
    sealedAt.set(judged, place);
    return place;
  };
  const judged = new Map(judge(state, law, asOf).markets.map((it) => [it.market, it]));
  const sealedMarkets = inMarketOrder(markets).flatMap((market) => {
    const cell = judged.get(market);
    if (!cell) return [];
    const { rank: _, regulations: by, ...rest } = cell;
    return [{ ...rest, regulations: by.map(sealRegulation) }];
  });
  return {
    form: 1,
    ...taking,
    product: { ...loaded.product, parents: loaded.parents, rolesSay: sayRoles(loaded.product.roles) },
    law: packs.map((pack): SealedPack => {
      const own = found.find((it) => it.own && it.regulation === pack.id);
      const { id, version, title } = pack;
      return { id, version, title, hash: own?.hash ?? contentHash(pack), own: own !== undefined };
    }),
    recognitions: recognised(point.values, new Set(places.keys()), asOf),
    answers: used.map((it) => sealedAnswer(it, loaded, law)),
    evidence: loaded.evidence.filter(({ id }) => evidenceIds.has(id)),
    markets: sealedMarkets,
    regulations,
    reasons: list,
  };
}

const recordLabels = labelsFrom(recordQuestions);
const sayRoles = (roles: readonly string[]): string =>
  roles.map((role) => recordLabels.option('roles', role)).join(', ');

function regulationOf(
  explained: ExplainedRegulation,
  { pack }: JudgedRegulation,
  places: ReadonlyMap<string, number>,
  keep: ReturnType<typeof reasonList>['keep'],
): SealedRegulation {
  const { voluntary, standing, verdict, nextOn, numbers, scope, requirements, others } = explained;
  const all = new Map([...requirements, ...others].map((it) => [it.id, it]));
  return {
    ...{ pack: places.get(pack.id) ?? -1, voluntary, standing, verdict, nextOn, numbers },
    scope: scope.map(keep),
    requirements: pack.requirements.flatMap(({ id }) => {
      const it = all.get(id);
      if (!it) return [];
      const { state, dueOn, proven, proofs, because } = it;
      return [{ id, state, dueOn, proven, proofs, because: because.map(keep) }];
    }),
  };
}
