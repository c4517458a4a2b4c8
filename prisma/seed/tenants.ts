import type { Member } from '#lib/auth/member.ts';
import type { Role } from '#lib/auth/permissions.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { addMember, createPerson, createTenant, type FixturePerson } from '#prisma/fixtures.ts';
import { demoPassword, demoPeople } from './sign-ins.ts';

export type DemoTenant = { admin: Member; manager: Member; contributor: Member };

/** The maker the demo is about, with one person per role. */
export async function createMaker(): Promise<DemoTenant> {
  const tenant = await createTenant({ name: 'Norrvik Electronics', slug: 'norrvik' });
  const [admin, manager, contributor] = [
    await join(tenant, 'admin'),
    await join(tenant, 'manager'),
    await join(tenant, 'contributor'),
  ];
  await join(tenant, 'viewer');
  await createPerson({ ...demoPeople.operator, password: demoPassword, isOperator: true });
  return { admin, manager, contributor };
}

/** Two firms that look like the maker, so that a row in the wrong tenant shows. The maker's manager also works for the first. */
export async function createLookAlikes(manager: Member): Promise<Member[]> {
  const first = await createTenant({ name: 'Norrvik Elektronik', slug: 'norrvik-elektronik' });
  const second = await createTenant({ name: 'Nordvik Electronics', slug: 'nordvik' });
  await addMember(first.id, manager.personId, 'viewer');
  return [
    await strangers(first, 'Ingrid Dahle', 'ingrid@norrvik-elektronik.example'),
    await strangers(second, 'Ingrid Dahl', 'ingrid@nordvik.example'),
  ];
}

type Tenant = Awaited<ReturnType<typeof createTenant>>;

async function join(tenant: Tenant, role: Role): Promise<Member> {
  return member(tenant, await createPerson({ ...demoPeople[role], password: demoPassword }), role);
}

async function strangers(tenant: Tenant, name: string, email: string): Promise<Member> {
  return member(tenant, await createPerson({ name, email, password: demoPassword }), 'admin');
}

async function member({ id, slug, name: tenantName }: Tenant, person: FixturePerson, role: Role): Promise<Member> {
  const memberId = await addMember(id, person.id, role);
  return {
    tenantId: id as TenantId,
    tenantSlug: slug,
    tenantName,
    memberId,
    personId: person.id,
    id: person.id,
    name: person.name,
    email: person.email,
    role,
  };
}
