import 'server-only';
import { identity } from '#lib/db/identity.ts';

/** Forgets what has served its purpose: sessions and reset links a month after their end, the text of messages after a week, messages after half a year. */
export async function forgetOld(): Promise<void> {
  const db = identity();
  await db.$executeRaw`delete from session where least(coalesce(ended_at, expires_at), expires_at) < now() - interval '30 days'`;
  await db.$executeRaw`delete from password_reset where expires_at < now() - interval '30 days'`;
  await db.$executeRaw`update mail set text = '' where text <> '' and sent_at < now() - interval '7 days'`;
  await db.$executeRaw`delete from mail where created_at < now() - interval '180 days'`;
}
