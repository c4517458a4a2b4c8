import 'server-only';
import { z } from 'zod';
import type { ActName } from '#lib/audit/acts.ts';
import { record } from '#lib/audit/record.ts';
import { Email } from '#lib/auth/email.ts';
import { roleNames } from '#lib/auth/permissions.ts';
import type { Person } from '#lib/auth/person.ts';
import { isConflict } from '#lib/db/conflict.ts';
import { type IdentityDb, identity, inIdentity } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { queueMail } from '#lib/mail/queue.ts';
import { invitationDays } from '#lib/people/invitation.ts';
import { invitationMail } from '#lib/people/invitation-mail.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { newToken, tokenHash } from '#lib/shares/token.ts';
import { createTenant, newTenantId, recordCreated } from '#lib/tenants/create.ts';
import { OptionalSlug } from '#lib/tenants/slug.ts';
import { TenantName } from '#lib/tenants/tenant.ts';

export const NewTenant = z.object({ name: TenantName, slug: OptionalSlug, email: Email });

/** Creates a tenant without people and invites its first admin. */
export async function foundTenant(
  operator: Person,
  { name, slug, email }: z.infer<typeof NewTenant>,
): Promise<Result<'taken', { slug: string }>> {
  const id = newTenantId();
  try {
    return await inIdentity(
      async (db) => {
        const made = { id, name, slug: await createTenant(db, { id, name, slug }) };
        await inviteFirstAdmin(db, operator, made, email);
        await recordCreated(db, operator, made);
        return ok({ slug: made.slug });
      },
      { tenantId: id },
    );
  } catch (error) {
    if (!isConflict(error, 'tenant_slug_key')) throw error;
    return failed('taken', undefined, { slug: 'Another organisation has this address. Choose a different one.' });
  }
}

async function inviteFirstAdmin(
  db: IdentityDb,
  operator: Person,
  tenant: { id: TenantId; name: string },
  email: string,
) {
  const token = newToken();
  const expiresAt = new Date(Date.now() + invitationDays * 24 * 60 * 60 * 1000);
  const data = {
    tenantId: tenant.id,
    email,
    role: 'admin',
    tokenHash: tokenHash(token),
    invitedBy: operator.id,
    expiresAt,
  };
  await db.invitation.create({ data, select: { id: true } });
  const url = `${env().PUBLIC_URL}/invite/${token}`;
  const inviter = `${operator.name}, who runs this Readymark,`;
  await queueMail(db, invitationMail({ email, tenantName: tenant.name, inviter, role: roleNames.admin.name, url }));
}

export const Suspension = z.object({
  id: z.uuid(),
  reason: z.string().trim().min(3, 'Say why: its people read this').max(300, 'Use at most 300 characters'),
});

/** Closes a tenant to its people from their next request on. The reason is shown to them. */
export function suspendTenant(operator: Person, { id, reason }: z.infer<typeof Suspension>): Promise<Result<'gone'>> {
  return change(operator, id, 'tenant.suspended', { reason }, (db) =>
    db.tenant.updateMany({
      where: { id, suspendedAt: null },
      data: { suspendedAt: new Date(), suspendedBy: operator.id, suspendedReason: reason },
    }),
  );
}

/** Opens a suspended tenant again. */
export function resumeTenant(operator: Person, id: string): Promise<Result<'gone'>> {
  return change(operator, id, 'tenant.resumed', {}, (db) =>
    db.tenant.updateMany({
      where: { id, suspendedAt: { not: null } },
      data: { suspendedAt: null, suspendedBy: null, suspendedReason: '' },
    }),
  );
}

function change(
  operator: Person,
  id: string,
  action: ActName,
  detail: Record<string, unknown>,
  write: (db: IdentityDb) => Promise<{ count: number }>,
): Promise<Result<'gone'>> {
  // Only a tenant that exists gets as far as its audit row.
  const tenantId = id as TenantId;
  return inIdentity(
    async (db) => {
      const { count } = await write(db);
      if (count === 0) return failed('gone', 'This was done already. Load the page again to see where it stands.');
      await record(db, operator, { action, subjectType: 'tenant', subjectId: id, detail });
      return ok();
    },
    { tenantId },
  );
}

export type TenantRow = {
  id: string;
  slug: string;
  name: string;
  createdAt: Date;
  suspendedAt: Date | null;
  suspendedReason: string;
  members: number;
  lastActive: Date | null;
};

export type TenantPage = { search: string; offset: number; limit: number };

/** One page of the installation's tenants, newest first, and how many there are in all. Nothing of what is in them. */
export async function listTenants({
  search,
  offset,
  limit,
}: TenantPage): Promise<{ rows: TenantRow[]; total: number }> {
  const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const found = await identity().$queryRaw<(TenantRow & { total: number })[]>`
    select t.id, t.slug, t.name, t.created_at as "createdAt", t.suspended_at as "suspendedAt", t.suspended_reason as "suspendedReason",
      coalesce(m.members, 0) as members, m.last as "lastActive", t.total
    from (select *, count(*) over ()::int as total from tenant where name ilike ${like} or slug ilike ${like}
      order by created_at desc, id limit ${limit} offset ${offset}) t
    left join lateral (select count(*)::int as members, max(last_seen_at) as last from membership
      where tenant_id = t.id and removed_at is null) m on true
    order by t.created_at desc, t.id`;
  return { rows: found, total: found[0]?.total ?? 0 };
}
