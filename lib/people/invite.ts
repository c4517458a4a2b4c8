import 'server-only';
import type { ActName } from '#lib/audit/acts.ts';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { type Role, roleNames } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { queueMail } from '#lib/mail/queue.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { newToken, tokenHash } from '#lib/shares/token.ts';
import { type Invite, invitationDays } from './invitation.ts';
import { invitationMail } from './invitation-mail.ts';

/**
 * Invites people by e-mail. Who is a member already is left out and named; who has an open invitation gets a new link, and the
 * old one is void. The caller counts the tries.
 */
export async function invitePeople(
  db: TenantDb,
  member: Member,
  { emails, role }: Invite,
): Promise<{ invited: string[]; members: string[] }> {
  const known = await db.membership.findMany({
    where: { removedAt: null, person: { email: { in: emails } } },
    select: { person: { select: { email: true } } },
  });
  const members = known.map(({ person }) => person.email);
  const invited = emails.filter((email) => !members.includes(email));
  for (const email of invited) await offer(db, member, email, role);
  for (const email of invited) await recordInvitation(db, member, 'invitation.sent', email, role);
  return { invited, members };
}

/** Sends an open invitation again with a new link and seven new days; the old link is void. */
export async function resendInvitation(db: TenantDb, member: Member, id: string): Promise<Result<'gone', string>> {
  const open = await openInvitation(db, id);
  if (!open) return gone();
  await offer(db, member, open.email, open.role);
  await recordInvitation(db, member, 'invitation.resent', open.email, open.role);
  return ok(open.email);
}

/** Withdraws an open invitation; its link is void with the next request. */
export async function revokeInvitation(db: TenantDb, member: Member, id: string): Promise<Result<'gone', string>> {
  const open = await openInvitation(db, id);
  if (!open) return gone();
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (count === 0) return gone();
  await recordInvitation(db, member, 'invitation.revoked', open.email, open.role);
  return ok(open.email);
}

async function offer(db: TenantDb, member: Member, email: string, role: Role): Promise<void> {
  const token = newToken();
  await db.$executeRaw`
    insert into invitation (email, role, token_hash, invited_by, expires_at)
    values (${email}, ${role}, ${tokenHash(token)}, ${member.personId}::uuid, now() + make_interval(days => ${invitationDays}))
    on conflict (tenant_id, email) where accepted_at is null and revoked_at is null do update
      set role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by, expires_at = excluded.expires_at, created_at = now()`;
  const url = `${env().PUBLIC_URL}/invite/${token}`;
  const { tenantName, name: inviter } = member;
  await queueMail(db, invitationMail({ email, tenantName, inviter, role: roleNames[role].name, url }));
}

async function openInvitation(db: TenantDb, id: string): Promise<{ email: string; role: Role } | null> {
  const select = { email: true, role: true } as const;
  const found = await db.invitation.findFirst({ where: { id, acceptedAt: null, revokedAt: null }, select });
  return found && { email: found.email, role: found.role as Role };
}

const recordInvitation = (db: TenantDb, member: Member, action: ActName, email: string, role: string) =>
  record(db, member, { action, subjectType: 'invitation', subjectId: email, detail: { email, role } });

const gone = () =>
  failed(
    'gone',
    'This invitation was accepted or withdrawn in the meantime. Load the page again to see where it stands.',
  );
