import 'server-only';
import { z } from 'zod';
import { identity } from '#lib/db/identity.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { canonicalEmail } from './email.ts';
import type { Origin } from './origin.ts';
import { verifyPassword } from './password.ts';
import { countTry, forgiveAll, forgiveTry } from './rate-limit.ts';
import { startSession } from './session.ts';

export const Credentials = z.object({
  email: z.string().trim().min(1, 'Enter your e-mail address').max(320),
  password: z.string().min(1, 'Enter your password').max(1024),
});
export type Credentials = z.infer<typeof Credentials>;

export type SignedIn = { personId: string; sessionId: string };

/**
 * Checks e-mail and password and opens a session. The answer and its time are the same for a wrong password and an
 * unknown account. Wrong tries count per account and per address; past the limit even the right password waits.
 */
export async function signIn(
  given: Credentials,
  origin: Origin,
): Promise<Result<'wrong' | 'too-many', SignedIn> & { retryAfter?: number }> {
  const email = canonicalEmail(given.email);
  const person = email
    ? await identity().person.findUnique({ where: { email }, select: { id: true, passwordHash: true } })
    : null;
  const account = accountKey(given.email, person?.id, origin);
  const counted = [await countTry('sign-in-address', origin.address), await countTry('sign-in-account', account)];
  for (const count of counted) if (!count.ok) return count;

  const matches = await verifyPassword(person?.passwordHash ?? null, given.password);
  if (!person || !matches) return failed('wrong', 'E-mail or password is wrong. Check both, or reset the password.');

  await Promise.all([forgiveTry('sign-in-address', origin.address), forgiveAll('sign-in-account', account)]);
  return ok({ personId: person.id, sessionId: await startSession(identity(), person.id, origin.userAgent) });
}

/** Tries in a browser that the person has signed in with before are counted apart from those of strangers. */
function accountKey(email: string, personId: string | undefined, { device }: Origin): string {
  if (device && device.personId === personId) return `device:${device.id}`;
  return canonicalEmail(email) ?? email.toLowerCase();
}
