import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { forgetLaw } from './in-use.ts';
import { waitingFor } from './waiting.ts';

/** Which version of a regulation to judge by from now on, and why. */
export const Adopt = z.object({
  regulation: z.string().max(100),
  version: z.string().max(40),
  note: z.string().trim().max(2_000, 'Keep the note under 2,000 characters.').default(''),
});
export type Adopt = z.infer<typeof Adopt>;

/**
 * Adopts the newest version of a regulation: it is recorded, and every product is judged anew in the background. Asked twice it has one
 * effect. A version that is not the newest any more is refused, because nobody has seen its successor's impact.
 */
export async function adopt(db: TenantDb, member: Member, input: Adopt): Promise<Result<'changed'>> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('adopt ' || app_tenant()::text))`;
  const waiting = await waitingFor(db, input.regulation);
  if (!waiting) return ok();
  const { present, newest } = waiting;
  if (newest.version !== input.version)
    return failed('changed', 'A newer version has been released meanwhile. Look at its impact, then adopt it.');
  const { id, version: to } = newest;
  await db.adoption.create({
    data: { regulation: id, version: to, note: input.note, adoptedBy: member.personId },
    select: { id: true },
  });
  forgetLaw(db);
  await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  await record(db, member, {
    action: 'regulation.adopted',
    subjectType: 'regulation',
    subjectId: id,
    detail: { from: present?.version ?? null, to, note: input.note },
  });
  return ok();
}
