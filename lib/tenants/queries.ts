import 'server-only';
import type { Role } from '#lib/auth/permissions.ts';
import { identity } from '#lib/db/identity.ts';

export type OwnTenant = { slug: string; name: string; role: Role; suspended: boolean; suspendedReason: string };

/** The tenants a person belongs to, the one visited last first. */
export function tenantsOf(personId: string): Promise<OwnTenant[]> {
  return identity().$queryRaw<OwnTenant[]>`
    select t.slug, t.name, m.role, t.suspended_at is not null as suspended, t.suspended_reason as "suspendedReason"
    from membership m join tenant t on t.id = m.tenant_id
    where m.person_id = ${personId}::uuid and m.removed_at is null
    order by m.last_seen_at desc nulls last, t.name, t.slug limit 200`;
}
