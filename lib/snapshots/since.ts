import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { today } from '#lib/readiness/today.ts';
import { type Change, changesSince } from './changes.ts';
import type { OpenedSnapshot } from './opened.ts';

/**
 * What became different since a snapshot was sealed, judged here and now; null when there is nothing to compare. Regulations whose sealed
 * version is gone cannot be judged again and are left out. One statement.
 */
export async function readChanges(db: TenantDb, { checked, packs, gone }: OpenedSnapshot): Promise<Change[] | null> {
  if (!checked.holds) return null;
  const { document } = checked;
  const { products, law } = await loadStates(db, [document.product.id]);
  const [state] = products;
  if (!state) return null;
  const lost = new Set(gone.map(({ id }) => id));
  const changes = changesSince(document, packs, { state, law, asOf: today() });
  return changes.filter(({ regulation }) => !lost.has(regulation));
}
