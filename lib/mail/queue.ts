import 'server-only';
import type { IdentityDb } from '#lib/db/identity.ts';
import type { TenantDb } from '#lib/db/tenant.ts';

export type Message = { to: string; subject: string; text: string };

/** Puts a message on its way in the caller's transaction: it leaves after the commit, or never. */
export async function queueMail(db: TenantDb | IdentityDb, { to, subject, text }: Message): Promise<void> {
  // createMany reads nothing back: a tenant may post messages but not read them.
  await db.mail.createMany({ data: [{ recipient: to, subject, text }] });
}
