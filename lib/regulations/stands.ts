import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lookOf, stateLooks } from '#lib/readiness/requirement-states.ts';
import type { Pack } from '#rules/engine/pack.ts';
import type { Touched } from './touched.ts';

/** Products whose requirements stand alike: the letters of each of their markets, `?` before those of a market where scope is open. */
type Alike = { states: string; count: number };

/**
 * How the tenant's products stand under each requirement of a regulation, each product counted once, by its worst market. From what is
 * stored; one statement whatever their number. What was judged by another version of it is left out until it is judged anew.
 */
export async function standsUnder(db: ReadDb, pack: Pack): Promise<Map<string, Touched>> {
  const alike = await db.$queryRaw<Alike[]>`
    select states, count(*)::int as count from (
      select string_agg(distinct case standing when 'undetermined' then '?' else '' end || states, ' ') as states
      from standing where regulation = ${pack.id} and pack_version = ${pack.version} and states <> '' group by product_id) each
    group by states`;
  return countStands(pack, alike);
}

/** Adds up, requirement by requirement, what each group of products says. Pure. */
export function countStands(
  { requirements }: Pick<Pack, 'requirements'>,
  alike: readonly Alike[],
): Map<string, Touched> {
  const sums = requirements.map((): Touched => ({}));
  for (const { states, count } of alike) {
    const markets = states.split(' ').map((it) => ({ open: it.startsWith('?'), letters: it.replace('?', '') }));
    sums.forEach((sum, place) => {
      const looks = markets.map(({ open, letters }) => lookOf(letters[place] ?? '', open));
      const worst = stateLooks.find((it) => looks.includes(it)) ?? 'not_applicable';
      sum[worst] = (sum[worst] ?? 0) + count;
    });
  }
  return new Map(requirements.map(({ id }, place) => [id, sums[place] ?? {}]));
}
