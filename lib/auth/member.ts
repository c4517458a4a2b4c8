import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { identity } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { can, type Permission, type Role } from './permissions.ts';
import { touch } from './person.ts';
import { sessionId } from './session-cookie.ts';
import { idleHours } from './session-lifetime.ts';

/** A signed-in person's place in the tenant of the URL. Only `requireMember` and tests make one. */
export type Member = {
  tenantId: TenantId;
  tenantSlug: string;
  tenantName: string;
  memberId: string;
  personId: string;
  /** Also the audit actor. */
  id: string;
  name: string;
  email: string;
  role: Role;
};

/**
 * The membership of the tenant in the URL, if its role has the permission. Redirects to sign-in without a live session;
 * answers 404 to everybody else, so that a stranger does not learn that the tenant exists.
 */
export async function requireMember(slug: string, permission: Permission): Promise<Member> {
  const found = await memberOf(slug);
  if (found === 'signed-out') redirect(`/sign-in?next=${encodeURIComponent(`/t/${slug}`)}`);
  if (!found || !can(found.role, permission)) notFound();
  return found;
}

/** As `requireMember` for route handlers, which answer 404 themselves: null instead of a thrown 404 or redirect. */
export async function findMember(slug: string, permission: Permission): Promise<Member | null> {
  const found = await memberOf(slug);
  return found && found !== 'signed-out' && can(found.role, permission) ? found : null;
}

const memberOf = cache(async (slug: string): Promise<Member | 'signed-out' | null> => {
  const session = await sessionId();
  return session ? memberOfSession(session, slug) : 'signed-out';
});

/** As `requireMember`, for a session already known; `signed-out` when it has ended, run out or been left idle. */
export async function memberOfSession(session: string, slug: string): Promise<Member | 'signed-out' | null> {
  const [row] = await identity().$queryRaw<MemberRow[]>`
    select p.id as "personId", p.name, p.email, m.id as "memberId", m.role, t.id as "tenantId", t.slug, t.name as "tenantName",
      least(s.last_seen_at, coalesce(m.last_seen_at, '-infinity')) < now() - interval '5 minutes' as stale
    from session s join person p on p.id = s.person_id
    left join tenant t on t.slug = ${slug} and t.suspended_at is null
    left join membership m on m.tenant_id = t.id and m.person_id = p.id and m.removed_at is null
    where s.id = ${session}::uuid and s.ended_at is null and s.expires_at > now()
      and s.last_seen_at > now() - make_interval(hours => ${idleHours})`;
  if (!row) return 'signed-out';
  const { personId, name, email, memberId, role, slug: tenantSlug, tenantName } = row;
  if (!memberId) return null;
  const tenantId = row.tenantId as TenantId;
  if (row.stale) await touch(session, { tenantId, memberId });
  return { tenantId, tenantSlug, tenantName, memberId, personId, id: personId, name, email, role };
}

type MemberRow = {
  personId: string;
  name: string;
  email: string;
  memberId: string | null;
  role: Role;
  tenantId: string;
  slug: string;
  tenantName: string;
  stale: boolean;
};
