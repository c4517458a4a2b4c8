import type { BrowserContext } from '@playwright/test';
import type { Role } from '#lib/auth/permissions.ts';
import { addMember, createPerson, createSessionCookie, createTenant, type FixturePerson } from '#prisma/fixtures.ts';

export type Tenant = { id: string; slug: string; name: string };
export type Enrolled = { tenant: Tenant; person: FixturePerson; memberId: string };

/** A new person with a role, in a new organisation unless one is given. */
export async function enrol(role: Role, into?: Tenant, name?: string): Promise<Enrolled> {
  const tenant = into ?? (await createTenant());
  const person = await createPerson({ name });
  return { tenant, person, memberId: await addMember(tenant.id, person.id, role) };
}

/** Signs a browser in without the form, by a session row. Returns the session's id. */
export async function signInAs(context: BrowserContext, person: { id: string }): Promise<string> {
  const { name, value, sessionId } = await createSessionCookie(person.id);
  await context.addCookies([{ name, value, url: process.env.PUBLIC_URL, httpOnly: true, sameSite: 'Lax' }]);
  return sessionId;
}
