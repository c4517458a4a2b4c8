import 'server-only';
import type { IdentityDb } from '#lib/db/identity.ts';
import type { TenantDb } from '#lib/db/tenant.ts';

export type Message = { to: string; subject: string; text: string };

/** Puts messages on their way in the caller's transaction: they leave after the commit, or never. */
export async function queueMail(db: TenantDb | IdentityDb, ...messages: Message[]): Promise<void> {
  const column = (of: (message: Message) => string) => messages.map(of);
  // Nothing is read back: a tenant may post messages but not read them.
  await db.$executeRaw`
    insert into mail (recipient, subject, text)
    select * from unnest(${column(({ to }) => to)}::text[], ${column(({ subject }) => subject)}::text[], ${column(({ text }) => text)}::text[])`;
}
