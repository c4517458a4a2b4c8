import 'server-only';
import { inIdentity } from '#lib/db/identity.ts';
import { env } from '#lib/env.ts';
import { openReset } from '#lib/people/reset.ts';

/**
 * Makes the person with this address an operator, and first makes the person where there is none. `password` is the address at which one
 * is chosen, for somebody who has none yet. Only for who runs commands on the installation; no page leads here.
 */
export function appointOperator(email: string): Promise<{ password: string | null }> {
  return inIdentity(async (db) => {
    const name = email.split('@')[0] ?? email;
    const { id, passwordHash } = await db.person.upsert({
      where: { email },
      create: { email, name, isOperator: true },
      update: { isOperator: true },
      select: { id: true, passwordHash: true },
    });
    if (passwordHash) return { password: null };
    return { password: `${env().PUBLIC_URL}/reset/${await openReset(db, id)}` };
  });
}
