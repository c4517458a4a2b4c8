import 'server-only';
import { z } from 'zod';
import { recordInTenants } from '#lib/audit/record-in-tenants.ts';
import { hashPassword, NewPassword, verifyPassword } from '#lib/auth/password.ts';
import type { Person } from '#lib/auth/person.ts';
import { countTry, forgiveAll } from '#lib/auth/rate-limit.ts';
import { endSessions } from '#lib/auth/session.ts';
import { idleHours } from '#lib/auth/session-lifetime.ts';
import { identity, inIdentity } from '#lib/db/identity.ts';
import { queueMail } from '#lib/mail/queue.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { passwordChangedMail } from './password-mail.ts';
import { PersonName } from './person.ts';

export const Rename = z.object({ name: PersonName });
export const PasswordChange = z.object({
  current: z.string().max(1024).default(''),
  password: NewPassword,
});

/** Changes what a person is called, from now on; what is in the audit log keeps the old name. */
export function renamePerson(person: Person, { name }: z.infer<typeof Rename>): Promise<void> {
  return inIdentity(async (db) => {
    await db.person.updateMany({ where: { id: person.id }, data: { name } });
    const detail = { from: person.name, to: name };
    await recordInTenants(db, person, {
      action: 'person.renamed',
      subjectType: 'person',
      subjectId: person.id,
      detail,
    });
  });
}

/** Changes the password after asking for the current one, and signs out every other browser. */
export async function changePassword(
  person: Person,
  { current, password }: z.infer<typeof PasswordChange>,
): Promise<Result<'too-many' | 'wrong'>> {
  const counted = await countTry('password-person', person.id);
  if (!counted.ok) return counted;
  const { passwordHash: before } = await identity().person.findUniqueOrThrow({
    where: { id: person.id },
    select: { passwordHash: true },
  });
  // Who has none sets the first one through a link to their address: an open browser alone must not be enough.
  if (!(await verifyPassword(before, current)))
    return failed('wrong', undefined, { current: 'This is not your current password' });
  await forgiveAll('password-person', person.id);
  const passwordHash = await hashPassword(password);
  await inIdentity(async (db) => {
    await db.person.updateMany({ where: { id: person.id }, data: { passwordHash } });
    await endSessions(db, person.id, person.sessionId);
    await queueMail(db, passwordChangedMail(person.email));
    await recordInTenants(db, person, {
      action: 'person.password-changed',
      subjectType: 'person',
      subjectId: person.id,
    });
  });
  return ok();
}

export type OwnSession = { id: string; userAgent: string; since: Date; lastSeen: Date };

/** The browsers a person is signed in with, the one used last first. */
export function sessionsOf(personId: string): Promise<OwnSession[]> {
  return identity().$queryRaw<OwnSession[]>`
    select id, user_agent as "userAgent", created_at as since, last_seen_at as "lastSeen" from session
    where person_id = ${personId}::uuid and ended_at is null and expires_at > now()
      and last_seen_at > now() - make_interval(hours => ${idleHours})
    order by last_seen_at desc limit 100`;
}
