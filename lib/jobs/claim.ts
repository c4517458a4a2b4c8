import 'server-only';
import { identity } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { Work } from './job.ts';

export type ClaimedJob = { tenantId: TenantId; id: string; work: Work; attempts: number };

/**
 * Takes the next job that is due, of any tenant, or one whose worker died (its lease ran out); null when there is none.
 * Two workers never get the same one. A job that this version cannot read is failed, not retried.
 */
export async function claimJob(): Promise<ClaimedJob | null> {
  const [row] = await identity().$queryRaw<Row[]>`
    update job set state = 'running', attempts = attempts + 1, leased_until = now() + interval '60 seconds'
    where (tenant_id, id) = (
      select tenant_id, id from job
      where (state = 'queued' and run_after <= now()) or (state = 'running' and leased_until < now())
      order by run_after for update skip locked limit 1)
    returning tenant_id as "tenantId", id, kind, payload, attempts`;
  if (!row) return null;
  const { tenantId, id, kind, payload, attempts } = row;
  const work = Work.safeParse({ kind, ...payload });
  if (work.success) return { tenantId: tenantId as TenantId, id, work: work.data, attempts };
  await giveUp(row, `This version cannot do work of the kind ${kind}.`);
  return claimJob();
}

/** Puts a failed job back for a later try, further away each time; after five tries it is given up. */
export async function retryLater(job: ClaimedJob, failure: string): Promise<void> {
  if (job.attempts >= 5) return giveUp(job, failure);
  await identity().$executeRaw`
    update job set state = 'queued', failure = ${failure}, leased_until = null, run_after = now() + ${4 ** job.attempts} * interval '1 second'
    where tenant_id = ${job.tenantId}::uuid and id = ${job.id}::uuid`;
}

/** Gives back a job that was stopped half-way: the next worker goes on with it at once. */
export async function release({ tenantId, id }: ClaimedJob): Promise<void> {
  await identity().$executeRaw`
    update job set state = 'queued', leased_until = null, attempts = attempts - 1 where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
}

async function giveUp({ tenantId, id }: { tenantId: string; id: string }, failure: string): Promise<void> {
  await identity().$executeRaw`
    update job set state = 'failed', failure = ${failure}, leased_until = null, finished_at = now()
    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
}

type Row = { tenantId: string; id: string; kind: string; payload: Record<string, unknown>; attempts: number };
