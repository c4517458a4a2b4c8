import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';
import type { Progress } from './job.ts';

/** Judging anew of the tenant's products that is not finished yet, oldest first. */
export function unfinishedJobs(db: ReadDb): Promise<Progress[]> {
  return db.$queryRaw<Progress[]>`
    select id, kind, state, done, total from job
    where state in ('queued', 'running') and kind in ('recompute-tenant', 'recompute-products') order by created_at limit 10`;
}
