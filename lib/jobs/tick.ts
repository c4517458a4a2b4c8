import 'server-only';
import { identity } from '#lib/db/identity.ts';
import { inTenant, type TenantId } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { forgetOld } from '#lib/people/forget.ts';
import { today } from '#lib/readiness/today.ts';
import { queueJob } from './commands.ts';

/**
 * Queues the work that time brings: every tenant whose readiness was written on an earlier day or by other rules is judged anew.
 * A day changes more than the law's own dates: evidence expires, and answers hold days too. So all of it is judged, once a day.
 * Old sessions and messages are forgotten.
 */
export async function tick(): Promise<void> {
  await forgetOld();
  const tenants = await identity().$queryRaw<{ id: TenantId }[]>`select id from tenant where suspended_at is null`;
  for (const { id } of tenants) {
    await inTenant({ tenantId: id }, async (db) => {
      const { fingerprint } = await lawOf(db);
      const [late] = await db.$queryRaw<unknown[]>`
        select from product p left join overall o on o.product_id = p.id
        where p.archived_at is null and (o.as_of < ${today()}::date or o.law <> ${fingerprint} or o.product_id is null)
          and not exists (select from job where kind = 'recompute-tenant' and state in ('queued', 'running')) limit 1`;
      if (late) await queueJob(db, { kind: 'recompute-tenant' });
    });
  }
}
