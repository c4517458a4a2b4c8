import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import type { Work } from './job.ts';

/**
 * Queues background work of the tenant in the caller's transaction: it starts once that commits. Work on the whole tenant that waits
 * already is not queued twice. The worker of any server process picks it up within about a second.
 */
export async function queueJob(db: TenantDb, work: Work, createdBy?: string): Promise<void> {
  const { kind, ...payload } = work;
  await db.$executeRaw`
    insert into job (kind, payload, created_by) select ${kind}, ${JSON.stringify(payload)}::jsonb, ${createdBy ?? null}::uuid
    where not exists (select from job where kind = ${kind} and state = 'queued' and payload = ${JSON.stringify(payload)}::jsonb)`;
}
