import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { refreshProducts } from '#lib/readiness/refresh.ts';

/** Beyond this many products their readiness is left to a job, which shows its progress. */
const atOnce = 100;

/** Judges products anew after an act on many of them. */
export async function refreshMany(db: TenantDb, member: Member, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length <= atOnce) await refreshProducts(db, ids);
  else await queueJob(db, { kind: 'recompute-products', productIds: ids }, member.personId);
}
