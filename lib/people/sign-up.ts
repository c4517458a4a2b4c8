import 'server-only';
import { z } from 'zod';
import { Email } from '#lib/auth/email.ts';
import type { Origin } from '#lib/auth/origin.ts';
import { hashPassword, NewPassword } from '#lib/auth/password.ts';
import { countTry } from '#lib/auth/rate-limit.ts';
import { startSession } from '#lib/auth/session.ts';
import { isConflict } from '#lib/db/conflict.ts';
import { inIdentity } from '#lib/db/identity.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { createTenant, newTenantId, recordCreated } from '#lib/tenants/create.ts';
import { OptionalSlug } from '#lib/tenants/slug.ts';
import { TenantName } from '#lib/tenants/tenant.ts';
import { createPerson, joinTenant } from './create.ts';
import { PersonName } from './person.ts';

export const SignUp = z.object({
  name: PersonName,
  email: Email,
  password: NewPassword,
  organisation: TenantName,
  slug: OptionalSlug,
});
export type SignUp = z.infer<typeof SignUp>;

export type SignedUp = { personId: string; sessionId: string; slug: string };

/** Creates a person, their tenant, their place as its admin and the first row of its audit chain, all or none, and opens a session. */
export async function signUp(given: SignUp, origin: Origin): Promise<Result<'too-many' | 'taken', SignedUp>> {
  const counted = await countTry('sign-up-address', origin.address);
  if (!counted.ok) return counted;
  const passwordHash = await hashPassword(given.password);
  try {
    return ok(await create({ ...given, passwordHash }, origin));
  } catch (error) {
    if (isConflict(error, 'person_email_key')) return failed('taken', undefined, { email: emailTaken });
    if (isConflict(error, 'tenant_slug_key')) return failed('taken', undefined, { slug: slugTaken });
    throw error;
  }
}

function create(given: SignUp & { passwordHash: string }, origin: Origin): Promise<SignedUp> {
  const { email, name, passwordHash } = given;
  const tenantId = newTenantId();
  return inIdentity(
    async (db) => {
      const person = await createPerson(db, { email, name, passwordHash });
      const tenant = { id: tenantId, name: given.organisation, slug: given.slug };
      const slug = await createTenant(db, tenant);
      await joinTenant(db, tenantId, person.id, 'admin');
      const sessionId = await startSession(db, person.id, origin.userAgent);
      await recordCreated(db, person, { ...tenant, slug });
      return { personId: person.id, sessionId, slug };
    },
    { tenantId },
  );
}

const emailTaken = 'There is an account with this e-mail address already. Sign in with it, or reset its password.';
const slugTaken = 'Another organisation has this address. Choose a different one.';
