import 'server-only';
import type { Role } from '#lib/auth/permissions.ts';
import type { IdentityDb } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';

export type NewPerson = { email: string; name: string; passwordHash: string; emailProvenAt?: Date };

/** Creates a person. Throws the conflict when somebody has the address. */
export function createPerson(
  db: IdentityDb,
  { email, name, passwordHash, emailProvenAt }: NewPerson,
): Promise<{ id: string; name: string }> {
  return db.person.create({ data: { email, name, passwordHash, emailProvenAt }, select: { id: true, name: true } });
}

/** Gives a person a place in a tenant; one they had before is taken up again. False when they are a member already. */
export async function joinTenant(db: IdentityDb, tenantId: TenantId, personId: string, role: Role): Promise<boolean> {
  const changed = await db.$executeRaw`
    insert into membership (tenant_id, person_id, role) values (${tenantId}::uuid, ${personId}::uuid, ${role})
    on conflict (tenant_id, person_id) do update
      set role = excluded.role, removed_at = null, created_at = now(), last_seen_at = null, version = membership.version + 1
      where membership.removed_at is not null`;
  return changed > 0;
}
