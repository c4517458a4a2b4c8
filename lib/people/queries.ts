import 'server-only';
import type { Role } from '#lib/auth/permissions.ts';
import { identity } from '#lib/db/identity.ts';
import type { TenantDb } from '#lib/db/tenant.ts';

export type MemberRow = {
  id: string;
  personId: string;
  name: string;
  email: string;
  role: Role;
  version: number;
  since: Date;
  lastSeen: Date | null;
};

export type MemberSort = 'name' | 'role' | 'since' | 'lastSeen';

export type MemberPage = {
  search: string;
  roles: readonly string[];
  offset: number;
  limit: number;
  sort: MemberSort;
  descending: boolean;
};

/** One page of the tenant's members, and how many there are in all. */
export async function listMembers(db: TenantDb, page: MemberPage): Promise<{ rows: MemberRow[]; total: number }> {
  const like = `%${page.search.replace(/[\\%_]/g, '\\$&')}%`;
  const order = orders[`${page.sort}${page.descending ? '-' : ''}`] ?? 'p.name';
  const found = await db.$queryRawUnsafe<(MemberRow & { total: number })[]>(
    `select m.id, m.person_id as "personId", p.name, p.email, m.role, m.version, m.created_at as since, m.last_seen_at as "lastSeen",
       count(*) over ()::int as total
     from membership m join person p on p.id = m.person_id
     where m.removed_at is null and (p.name ilike $1 or p.email ilike $1) and (cardinality($2::text[]) = 0 or m.role = any ($2::text[]))
     order by ${order}, m.id limit $3::int offset $4::int`,
    like,
    [...page.roles],
    page.limit,
    page.offset,
  );
  return { rows: found, total: found[0]?.total ?? 0 };
}

/** Only these texts reach the statement. */
const byRole = `array_position(array['admin', 'manager', 'contributor', 'viewer'], m.role)`;
const orders: Record<string, string> = {
  name: 'lower(p.name)',
  'name-': 'lower(p.name) desc',
  role: byRole,
  'role-': `${byRole} desc`,
  since: 'm.created_at',
  'since-': 'm.created_at desc',
  lastSeen: 'm.last_seen_at nulls first',
  'lastSeen-': 'm.last_seen_at desc nulls last',
};

export type OpenInvitation = {
  id: string;
  email: string;
  role: Role;
  sentAt: Date;
  expiresAt: Date;
  expired: boolean;
  inviter: string;
};

/** Invitations that nobody has accepted or withdrawn, newest first. */
export function openInvitations(db: TenantDb): Promise<OpenInvitation[]> {
  return db.$queryRaw<OpenInvitation[]>`
    select i.id, i.email, i.role, i.created_at as "sentAt", i.expires_at as "expiresAt", i.expires_at <= now() as expired,
      coalesce(p.name, 'The operator') as inviter
    from invitation i left join person p on p.id = i.invited_by
    where i.accepted_at is null and i.revoked_at is null order by i.created_at desc, i.email limit 200`;
}

export type OwnInvitation = { id: string; tenantName: string; role: Role; expiresAt: Date };

/** What a person with this proven address is invited to. */
export function invitationsOf(email: string): Promise<OwnInvitation[]> {
  return identity().$queryRaw<OwnInvitation[]>`
    select i.id, t.name as "tenantName", i.role, i.expires_at as "expiresAt" from invitation i join tenant t on t.id = i.tenant_id
    where i.email = ${email} and i.accepted_at is null and i.revoked_at is null and i.expires_at > now() and t.suspended_at is null
    order by i.created_at desc limit 50`;
}
