import 'server-only';
import { z } from 'zod';
import { recordInTenants } from '#lib/audit/record-in-tenants.ts';
import { Email } from '#lib/auth/email.ts';
import type { Origin } from '#lib/auth/origin.ts';
import { hashPassword, NewPassword } from '#lib/auth/password.ts';
import { countTry, forgiveAll, forgiveTry } from '#lib/auth/rate-limit.ts';
import { endSessions } from '#lib/auth/session.ts';
import { type IdentityDb, identity, inIdentity } from '#lib/db/identity.ts';
import { queueMail } from '#lib/mail/queue.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { isToken, newToken, tokenHash } from '#lib/shares/token.ts';
import { passwordChangedMail, resetMail } from './password-mail.ts';

export const resetMinutes = 60;
export const ResetRequest = z.object({ email: Email });
export const Reset = z.object({ token: z.string(), password: NewPassword });

/**
 * Sends a reset link to the owner of an address; the answer is the same when nobody owns it. One address gets three messages
 * an hour, and only the newest link works. The caller counts the tries of the browser's own address.
 */
export async function requestReset(email: string): Promise<void> {
  const counted = await countTry('reset-account', email);
  if (!counted.ok) return;
  await inIdentity(async (db) => {
    const person = await db.person.findUnique({ where: { email }, select: { id: true } });
    if (!person) return;
    await queueMail(db, resetMail(email, await openReset(db, person.id), resetMinutes));
  });
}

/** The token of a link with which this person chooses a password; earlier ones stop to work. */
export async function openReset(db: IdentityDb, personId: string): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + resetMinutes * 60_000);
  await db.passwordReset.updateMany({ where: { personId, usedAt: null }, data: { usedAt: new Date() } });
  await db.passwordReset.create({ data: { tokenHash: tokenHash(token), personId, expiresAt } });
  return token;
}

/** Whether a link still works. */
export async function isResetOpen(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const open = { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: new Date() } };
  return (await identity().passwordReset.count({ where: open })) > 0;
}

/** Sets a new password, uses the link up, shows the address to be the person's and ends all their sessions. Returns the address. */
export async function resetPassword(
  { token, password }: z.infer<typeof Reset>,
  origin: Origin,
): Promise<Result<'too-many' | 'not-open', string>> {
  const counted = await countTry('token-address', origin.address);
  if (!counted.ok) return counted;
  if (!(await isResetOpen(token))) return failed('not-open', notOpen);
  const passwordHash = await hashPassword(password);
  const email = await inIdentity(async (db) => {
    // One statement decides who uses the link: of two at the same moment the second finds it used.
    const [used] = await db.$queryRaw<{ personId: string }[]>`
      update password_reset set used_at = now() where token_hash = ${tokenHash(token)} and used_at is null and expires_at > now()
      returning person_id as "personId"`;
    if (!used) return null;
    const [person] = await db.$queryRaw<{ id: string; name: string; email: string }[]>`
      update person set password_hash = ${passwordHash}, email_proven_at = coalesce(email_proven_at, now())
      where id = ${used.personId}::uuid returning id, name, email`;
    if (!person) return null;
    await endSessions(db, person.id);
    await queueMail(db, passwordChangedMail(person.email));
    await recordInTenants(db, person, { action: 'person.password-reset', subjectType: 'person', subjectId: person.id });
    return person.email;
  });
  if (!email) return failed('not-open', notOpen);
  await Promise.all([forgiveTry('token-address', origin.address), forgiveAll('sign-in-account', email)]);
  return ok(email);
}

const notOpen = 'This link was used already or has run out. Ask for a new one.';
