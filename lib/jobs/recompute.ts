import 'server-only';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { refreshProducts } from '#lib/readiness/refresh.ts';
import type { ClaimedJob } from './claim.ts';

/** Few enough that nobody who saves an answer meanwhile waits noticeably for a lock. */
const batch = 10;

/**
 * Judges products anew in batches, each in a transaction of its own that also notes how far it came: a job that is cut short goes on
 * where it stopped. `stop` is asked between batches; what is left then waits for the next worker.
 */
export async function recompute(job: ClaimedJob, stop: () => boolean = () => false): Promise<'done' | 'stopped'> {
  const only = job.work.kind === 'recompute-products' ? job.work.productIds : null;
  let after = 'after' in job.work ? job.work.after : undefined;
  for (;;) {
    if (stop()) return 'stopped';
    const ids = await inTenant(job, (db) => recomputeBatch(db, job.id, only, after));
    if (ids.length < batch) return 'done';
    after = ids.at(-1);
  }
}

async function recomputeBatch(db: TenantDb, jobId: string, only: string[] | null, after?: string): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string; total: number }[]>`
    select id, (select count(*)::int from product where ${only}::uuid[] is null or id = any (${only}::uuid[])) as total
    from product where (${only}::uuid[] is null or id = any (${only}::uuid[])) and id > ${after ?? '00000000-0000-0000-0000-000000000000'}::uuid
    order by id limit ${batch}`;
  const ids = found.map(({ id }) => id);
  if (ids.length > 0) await refreshProducts(db, ids);
  const last = ids.length < batch;
  await db.$executeRaw`
    update job set done = done + ${ids.length}, total = greatest(total, ${found[0]?.total ?? 0}::int, done + ${ids.length}),
      payload = payload || ${JSON.stringify(last ? {} : { after: ids.at(-1) })}::jsonb,
      state = ${last ? 'done' : 'running'}, finished_at = case when ${last} then now() end,
      leased_until = now() + interval '60 seconds', failure = null
    where id = ${jobId}::uuid`;
  return ids;
}
