import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { packsFor } from '#rules/engine/covers.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Confidence, Kind } from '#rules/engine/pack.ts';
import { type ComingDay, lawDates } from './coming-up.ts';
import { type OverviewFilter, type OverviewRow, overviewAsOf, overviewPage } from './overview.ts';
import type { Cell } from './readiness.ts';
import { today } from './today.ts';

type Counts = Partial<Record<Cell['verdict'] | 'coming', number>>;

/** One regulation that bears on a market, and how the tenant's products stand under it. */
export type MarketRegulation = {
  id: string;
  name: string;
  title: string;
  summary: string;
  kind: Kind;
  voluntary: boolean;
  authority: string;
  milestones: { date: string; what: string }[];
  verifiedOn: string;
  confidence: Confidence;
  counts: Counts;
};

export type MarketPage = {
  rows: OverviewRow[];
  total: number;
  /** How all products stand here today. */
  counts: Counts;
  regulations: MarketRegulation[];
  /** The next days on which law changes here, however far away. */
  lawDays: ComingDay[];
};

/** One market with its regulations and a page of the products placed there; two statements today, three on another day. */
export async function readMarket(
  db: TenantDb,
  market: string,
  filter: Omit<OverviewFilter, 'market'>,
  page: { offset: number; limit: number },
  asOf: IsoDate,
): Promise<MarketPage> {
  const { rows, total } = await overviewPage(db, { ...filter, market }, page);
  const counted = await db.$queryRaw<{ regulation: string | null; look: keyof Counts; count: number }[]>`
    select null as regulation, verdict as look, count(*)::int as count from readiness where market = ${market} group by verdict
    union all
    select regulation, case standing when 'coming' then 'coming' else verdict end, count(*)::int
    from standing where market = ${market} group by 1, 2`;
  const law = await lawOf(db);
  const countsOf = (id: string | null) =>
    Object.fromEntries(counted.filter((it) => it.regulation === id).map(({ look, count }) => [look, count]));
  return {
    total,
    rows: asOf === today() ? rows : (await overviewAsOf(db, rows, asOf)).rows,
    counts: countsOf(null),
    lawDays: lawDates(law, [market], today(), '2060-12-31').slice(0, 6),
    regulations: packsFor(law.packs, [market]).map(({ id, shortTitle: name, force, ...pack }) => ({
      ...{ id, name, title: pack.title, summary: pack.summary, kind: pack.kind, voluntary: force === 'voluntary' },
      ...{ authority: pack.authority, milestones: pack.milestones, verifiedOn: pack.verifiedOn },
      ...{ confidence: pack.confidence, counts: countsOf(id) },
    })),
  };
}
