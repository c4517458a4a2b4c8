import type { Member } from '#lib/auth/member.ts';
import type { Role } from '#lib/auth/permissions.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { addMember, createPerson, createTenant } from '#prisma/fixtures.ts';

type Wanted = { role?: Role; name?: string; tenant?: { id: string; slug: string; name: string } };

/** A member as a checked request has it: of a new tenant, unless one is given. */
export async function aMember({ role = 'manager', name = 'Ada Byron', tenant }: Wanted = {}): Promise<Member> {
  const { id: tenantId, slug: tenantSlug, name: tenantName } = tenant ?? (await createTenant());
  const person = await createPerson({ name });
  const memberId = await addMember(tenantId, person.id, role);
  const { id, email } = person;
  return { tenantId: tenantId as TenantId, tenantSlug, tenantName, memberId, personId: id, id, name, email, role };
}

/** Somebody else in the same tenant. */
export function aColleague(
  { tenantId, tenantSlug, tenantName }: Member,
  wanted: Omit<Wanted, 'tenant'> = {},
): Promise<Member> {
  return aMember({ ...wanted, tenant: { id: tenantId, slug: tenantSlug, name: tenantName } });
}
