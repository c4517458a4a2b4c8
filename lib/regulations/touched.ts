import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { regulationLook } from '#lib/readiness/regulation-looks.ts';
import type { Verdict } from '#rules/engine/assess.ts';

/** Products by how they stand, each counted once: by its worst market. */
export type Touched = Partial<Record<Verdict | 'coming', number>>;

/** How the tenant's products stand under one regulation, from what is stored; one statement whatever their number. */
export async function touchedBy(db: ReadDb, regulation: string): Promise<Touched> {
  const rows = await db.$queryRaw<{ look: keyof Touched; count: number }[]>`
    select look, count(*)::int as count from (
      select distinct on (product_id) product_id, case standing when 'coming' then 'coming' else verdict end as look
      from standing where regulation = ${regulation}
      order by product_id, array_position(array['not_compliant', 'undetermined', 'compliant', 'coming', 'not_applicable'],
        case standing when 'coming' then 'coming' else verdict end)) worst
    group by 1`;
  return Object.fromEntries(rows.map(({ look, count }) => [look, count]));
}

/**
 * How products stand under each regulation that may bear on them; those it does not concern are not counted. One statement that reads one
 * short row of each product. A product that is still to be judged by the law of now is left out until it is.
 */
export async function touchedByEach(db: ReadDb): Promise<Map<string, Touched>> {
  const { packs, fingerprint } = await lawOf(db);
  const alike = await db.$queryRaw<{ looks: string; count: number }[]>`
    select looks, count(*)::int as count from overall where law = ${fingerprint} group by looks`;
  const sums = packs.map((): Touched => ({}));
  for (const { looks, count } of alike)
    sums.forEach((sum, place) => {
      const look = regulationLook(looks[place] ?? '');
      if (look !== 'not_applicable') sum[look] = (sum[look] ?? 0) + count;
    });
  return new Map(packs.map(({ id }, place) => [id, sums[place] ?? {}]));
}
