import 'server-only';
import type { ShareDb, ShareScope } from '#lib/db/tenant.ts';
import { type Fact, type ProductState, type Standpoint, standpoint } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { type JudgedMarket, judge } from '#lib/readiness/judge.ts';
import { today } from '#lib/readiness/today.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { labelsFrom } from '#rules/engine/words.ts';
import { recordQuestions } from '#rules/questions/record.ts';
import { questionsFor } from './scope.ts';

/** One product as an auditor's link shows it. */
export type SharedProduct = {
  id: string;
  name: string;
  model: string;
  family: string;
  description: string;
  /** As a person reads them. */
  roles: string[];
  law: Law;
  state: ProductState;
  point: Standpoint;
  asOf: IsoDate;
  markets: JudgedMarket[];
  /** The answers that regulations of its markets in scope read, by question. */
  facts: Map<string, Fact>;
  /** Ids of the accepted evidence attached to those answers. */
  evidenceIds: string[];
};

/** A product in the scope of a link, judged as of today; null for any other. Two statements. */
export async function sharedProduct(db: ShareDb, scope: ShareScope, id: string): Promise<SharedProduct | null> {
  if (!scope.productIds.includes(id)) return null;
  const product = await db.product.findFirst({
    where: { id, archivedAt: null },
    select: { id: true, name: true, model: true, family: true, description: true, roles: true },
  });
  const { products } = await loadStates(db, [id]);
  const [state] = products;
  if (!product || !state) return null;
  const point = standpoint(state);
  const law = await lawOf(db);
  const order = inMarketOrder(state.placements.map(({ market }) => market));
  const asked = questionsFor(law, order);
  const ordered = <Placed extends { market: string }>(placed: Placed[]) =>
    placed.toSorted((left, right) => order.indexOf(left.market) - order.indexOf(right.market));
  return {
    ...product,
    roles: product.roles.map((role) => labels.option('roles', role)),
    ...{ law, state: { ...state, placements: ordered(state.placements) }, point, asOf: today() },
    markets: ordered(judge(state, law, today()).markets),
    facts: new Map([...point.facts].filter(([question]) => asked.has(question))),
    evidenceIds: [...new Set([...asked].flatMap((it) => point.proofs.get(it) ?? []).map((proof) => proof.id))],
  };
}

const labels = labelsFrom(recordQuestions);
