import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Verdict } from '#rules/engine/assess.ts';

/** Products by how they stand, each counted once: by its worst market. */
export type Touched = Partial<Record<Verdict | 'coming', number>>;

/** How the tenant's products stand under each regulation, from what is stored; one statement whatever their number. */
export async function touchedBy(db: ReadDb, regulation?: string): Promise<Map<string, Touched>> {
  const rows = await db.$queryRaw<{ regulation: string; look: keyof Touched; count: number }[]>`
    select regulation, look, count(*)::int as count from (
      select distinct on (regulation, product_id) regulation, product_id, case standing when 'coming' then 'coming' else verdict end as look
      from standing where ${regulation ?? null}::text is null or regulation = ${regulation ?? null}
      order by regulation, product_id, array_position(array['not_compliant', 'undetermined', 'compliant', 'coming', 'not_applicable'],
        case standing when 'coming' then 'coming' else verdict end)) worst
    group by 1, 2`;
  const found = new Map<string, Touched>();
  for (const { regulation: id, look, count } of rows) found.set(id, { ...found.get(id), [look]: count });
  return found;
}
