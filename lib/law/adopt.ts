import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { forgetLaw } from './in-use.ts';
import { type Waiting, waitingFor, waitingIn } from './waiting.ts';

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
  await lockLaw(db);
  const waiting = await waitingFor(db, input.regulation);
  if (!waiting) return ok();
  if (waiting.newest.version !== input.version)
    return failed('changed', 'A newer version has been released meanwhile. Look at its impact, then adopt it.');
  await take(db, member, waiting, input.note);
  await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  return ok();
}

/** Adopts every version that waits, each with a row of its own in the log; returns how many. */
export async function adoptAll(db: TenantDb, member: Member): Promise<number> {
  await lockLaw(db);
  const waiting = await waitingIn(db);
  for (const it of waiting) await take(db, member, it, '');
  if (waiting.length > 0) await queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  return waiting.length;
}

/** Two who adopt at once come one after the other. */
async function lockLaw(db: TenantDb): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('adopt ' || app_tenant()::text))`;
}

async function take(db: TenantDb, member: Member, { present, newest }: Waiting, note: string): Promise<void> {
  const { id, version: to } = newest;
  await db.adoption.create({
    data: { regulation: id, version: to, note, adoptedBy: member.personId },
    select: { id: true },
  });
  forgetLaw(db);
  await record(db, member, {
    action: 'regulation.adopted',
    subjectType: 'regulation',
    subjectId: id,
    detail: { from: present?.version ?? null, to, note },
  });
}
