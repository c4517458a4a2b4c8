import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { factsFor, type ProductState, standpoint } from '#lib/facts/facts.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { type Assessment, assess, type RequirementState, type Standing, type Verdict } from '#rules/engine/assess.ts';
import { packsFor } from '#rules/engine/covers.ts';
import { diff, type PackChange } from '#rules/engine/diff.ts';
import type { IsoDate } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';

/** One reading of a regulation on one day; without a pack it is not judged by. */
export type Reading = { pack: Pack | null; asOf: IsoDate };

/** How one product stands in one market, before and after. */
export type Impact = {
  productId: string;
  productName: string;
  market: string;
  verdict: { from: Look; to: Look };
  /** What brings it about: requirements that became something else, the gravest first. */
  because: { id: string; title: string; from: string; to: string }[];
};

/** How it stands: as a verdict, except that what is not in force yet is coming. */
export type Look = Verdict | 'coming' | 'not_judged';

export type ImpactPage = {
  impacts: Impact[];
  /** Products looked at on this page, and those placed where the regulation holds. */
  looked: number;
  total: number;
};

/** So many products are looked at at once. */
export const atOnce = 200;

/**
 * What another reading of a regulation, or another day, would change for the tenant's products: judged here and now, nothing is stored.
 * Products by name, `atOnce` from `offset` on; three statements.
 */
export async function impactOf(db: ReadDb, before: Reading, after: Reading, offset = 0): Promise<ImpactPage> {
  const markets = await marketsHeld(db, [before.pack, after.pack]);
  const products = await db.$queryRaw<{ id: string; name: string; total: number }[]>`
    select p.id, p.name, count(*) over ()::int as total from product p
    where p.archived_at is null and exists (select from placement pl where pl.product_id = p.id and pl.market = any (${markets}::text[]))
    order by p.name, p.id limit ${atOnce} offset ${offset}`;
  return {
    impacts: await impactsAmong(db, products, before, after),
    looked: products.length,
    total: products[0]?.total ?? 0,
  };
}

/** What changes for these products, in their order; one statement. */
export async function impactsAmong(
  db: ReadDb,
  products: readonly { id: string; name: string }[],
  before: Reading,
  after: Reading,
): Promise<Impact[]> {
  const { products: states } = await loadStates(
    db,
    products.map(({ id }) => id),
  );
  const stateOf = new Map(states.map((it) => [it.id, it]));
  return products.flatMap(({ id, name }) => {
    const state = stateOf.get(id);
    return state ? impactsOn(state, name, before, after) : [];
  });
}

/** What changes for one product, in each market where it does. Pure. */
export function impactsOn(state: ProductState, productName: string, before: Reading, after: Reading): Impact[] {
  const point = standpoint(state);
  return state.placements.flatMap(({ market }) => {
    const facts = factsFor(state, market, point);
    const [from, to] = [before, after].map((it) => judgedBy(it, market, facts));
    const [change] = diff(from ? [from] : [], to ? [to] : []);
    if (!change || !bears(change)) return [];
    const titles = new Map(
      [before.pack, after.pack].flatMap((it) => it?.requirements.map((r) => [r.id, r.title] as const) ?? []),
    );
    return [
      {
        ...{ productId: state.id, productName, market },
        verdict: { from: lookOf(from), to: lookOf(to) },
        because: change.requirements
          .filter((it) => it.from?.state !== it.to?.state || !it.from?.dueOn !== !it.to?.dueOn)
          .sort((left, right) => gravity(right.to) - gravity(left.to))
          .map(({ id, from, to }) => ({ id, title: titles.get(id) ?? id, from: word(from), to: word(to) })),
      },
    ];
  });
}

function judgedBy(
  { pack, asOf }: Reading,
  market: string,
  facts: Parameters<typeof assess>[1]['facts'],
): Assessment | undefined {
  return pack && packsFor([pack], [market]).length > 0 ? assess(pack, { asOf, facts }) : undefined;
}

/** A new version number alone changes nothing for anybody. */
const bears = ({ verdict, standing, requirements }: PackChange): boolean =>
  verdict !== undefined || standing !== undefined || requirements.some(({ from, to }) => from?.state !== to?.state);

function lookOf(assessment: Assessment | undefined): Look {
  if (!assessment) return 'not_judged';
  const coming: Standing = 'coming';
  return assessment.standing === coming ? 'coming' : assessment.verdict;
}

const words: Record<RequirementState, string> = {
  met: 'met',
  deemed: 'counted as met',
  unmet: 'not met',
  open: 'not answered',
  maybe: 'undecided',
  not_applicable: 'not asked',
};

/** What fails is told before what is open, that before what holds. */
const gravity = (stand: { state: RequirementState } | undefined): number =>
  stand ? ['met', 'deemed', 'not_applicable', 'maybe', 'open', 'unmet'].indexOf(stand.state) : 0;

function word(stand: { state: RequirementState; dueOn?: IsoDate } | undefined): string {
  if (!stand) return 'not there';
  return stand.dueOn && stand.state !== 'not_applicable' ? `${words[stand.state]}, coming` : words[stand.state];
}

/** Markets the tenant has products in, where one of the packs holds. */
export async function marketsHeld(db: ReadDb, packs: readonly (Pack | null)[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ market: string }[]>`select distinct market from placement`;
  const there = packs.filter((it) => it !== null);
  return rows.map(({ market }) => market).filter((market) => packsFor(there, [market]).length > 0);
}
