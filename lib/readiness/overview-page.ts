import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Gap } from '#lib/gaps/gap.ts';
import { type TopGap, topGaps, withWords } from '#lib/gaps/top-gaps.ts';
import type { Progress } from '#lib/jobs/job.ts';
import { unfinishedJobs } from '#lib/jobs/queries.ts';
import { lawOf } from '#lib/law/in-use.ts';
import type { Law } from '#lib/law/law.ts';
import { inMarketOrder } from '#lib/markets/market.ts';
import { type Choice, catalogueChoices } from '#lib/products/choices.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import { type ComingDay, expiries, lawDates } from './coming-up.ts';
import { addMonths } from './days.ts';
import type { Judgement } from './judge.ts';
import { type MarketPrice, pricesOf } from './market-price.ts';
import { type OverviewFilter, type OverviewRow, overviewAsOf, overviewPage } from './overview.ts';
import { today } from './today.ts';

/** Everything the overview shows. Statements: six today, seven on another day, one more for the price of a market, whatever the number of products. */
export type OverviewPage = {
  rows: OverviewRow[];
  total: number;
  markets: string[];
  families: string[];
  owners: Choice[];
  toDo: TopGap[];
  coming: ComingDay[];
  /** The next days on which law changes in these markets, however far away. */
  lawDays: ComingDay[];
  jobs: Progress[];
  /** What one more market would take, when one is asked about. */
  prices: MarketPrice[];
};

/** Reads the overview as of a day. On another day than today, what to do is told for the products of this page only. */
export async function readOverview(
  db: TenantDb,
  filter: OverviewFilter,
  page: { offset: number; limit: number },
  { asOf, adding }: { asOf: IsoDate; adding?: string },
): Promise<OverviewPage> {
  const stored = await overviewPage(db, filter, page);
  const { markets, ...choices } = await catalogueChoices(db);
  const law = await lawOf(db);
  const until = addMonths(asOf, 12);
  const shared = {
    ...choices,
    total: stored.total,
    markets: inMarketOrder(markets),
    coming: [...lawDates(law, markets, asOf, until), ...(await expiries(db, asOf, until))],
    lawDays: lawDates(law, markets, today(), '2060-12-31').slice(0, 6),
    jobs: await unfinishedJobs(db),
    prices: adding ? await pricesOf(db, stored.rows, adding, asOf) : [],
  };
  if (asOf === today()) return { ...shared, rows: stored.rows, toDo: await topGaps(db) };
  const { rows, judgements } = await overviewAsOf(db, stored.rows, asOf);
  return { ...shared, rows, toDo: topOf(judgements, rows, law) };
}

/** The most rewarding gaps of a few judged products, each question once. */
function topOf(judgements: readonly Judgement[], rows: readonly OverviewRow[], law: Law): TopGap[] {
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  const found = new Map<string, { gap: Gap; productId: string; more: number }>();
  for (const { productId, gaps } of judgements)
    for (const gap of gaps) {
      const key = `${gap.questionId} ${gap.kind}`;
      const known = found.get(key);
      const better = !known || gap.score > known.gap.score;
      found.set(key, { ...(better ? { gap, productId } : known), more: known ? known.more + 1 : 0 });
    }
  return [...found.values()]
    .sort((left, right) => right.gap.score - left.gap.score)
    .slice(0, 6)
    .map(({ gap, productId, more }) =>
      withWords({ ...gap, productId, productName: nameOf.get(productId) ?? '', more }, law),
    );
}
