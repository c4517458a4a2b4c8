import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Origin } from '#lib/auth/origin.ts';
import { hashPassword, NewPassword } from '#lib/auth/password.ts';
import type { Role } from '#lib/auth/permissions.ts';
import { startSession } from '#lib/auth/session.ts';
import { isConflict } from '#lib/db/conflict.ts';
import { type IdentityDb, identity, inIdentity } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { isToken, tokenHash } from '#lib/shares/token.ts';
import { createPerson, joinTenant } from './create.ts';
import { type InvitationState, invitationRefusals } from './invitation.ts';
import { PersonName } from './person.ts';

export type FoundInvitation = {
  tenantId: TenantId;
  id: string;
  email: string;
  role: Role;
  tenantName: string;
  tenantSlug: string;
  state: InvitationState;
  /** Somebody with this address has an account already. */
  known: boolean;
};

/** How an invitation is named: by the token of its link, or, for somebody whose address is proven, by its id. */
export type InvitationKey = { token: string } | { id: string };

type Refusal = 'unknown' | 'not-open' | 'other-person' | 'known';

/** The invitation behind a link, or null when there is none. */
export async function findInvitation(key: InvitationKey): Promise<FoundInvitation | null> {
  return find(identity(), key);
}

/** Makes a signed-in person with the invited address a member. */
export async function acceptInvitation(
  key: InvitationKey,
  person: { id: string; name: string; email: string; emailProven: boolean },
): Promise<Result<Refusal, string>> {
  return accept(key, async (db, invitation) => {
    if (invitation.email !== person.email) {
      // Whoever holds the link was sent it and may read for whom it is; an id alone is no such proof.
      return 'token' in key ? failed('other-person', otherPerson(invitation.email)) : failed('unknown', noInvitation);
    }
    // Following the link shows that the address is theirs; without the link it must have been shown before.
    if ('token' in key) await proveEmail(db, person.id);
    else if (!person.emailProven) return failed('unknown', noInvitation);
    return ok(person);
  });
}

export const NewMember = z.object({ name: PersonName, password: NewPassword });

/** Makes a new person, whose address the link proves, a member, and opens a session. */
export async function acceptAsNewPerson(
  token: string,
  { name, password }: z.infer<typeof NewMember>,
  origin: Origin,
): Promise<Result<Refusal, { personId: string; sessionId: string; slug: string }>> {
  const passwordHash = await hashPassword(password);
  let opened = { personId: '', sessionId: '' };
  try {
    const accepted = await accept({ token }, async (db, { email }) => {
      const person = await createPerson(db, { email, name, passwordHash, emailProvenAt: new Date() });
      opened = { personId: person.id, sessionId: await startSession(db, person.id, origin.userAgent) };
      return ok(person);
    });
    return accepted.ok ? ok({ ...opened, slug: accepted.value }) : accepted;
  } catch (error) {
    if (isConflict(error, 'person_email_key'))
      return failed(
        'known',
        'There is an account with this e-mail address already. Sign in, then open the link again.',
      );
    throw error;
  }
}

type Joining = { id: string; name: string };

async function accept(
  key: InvitationKey,
  join: (db: IdentityDb, invitation: FoundInvitation) => Promise<Result<Refusal, Joining>>,
): Promise<Result<Refusal, string>> {
  const found = await findInvitation(key);
  if (!found) return failed('unknown', noInvitation);
  const { tenantId, id } = found;
  return inIdentity(
    async (db) => {
      // Whoever else follows the same link at this moment waits here, and then finds it used.
      await db.$queryRaw`select from invitation where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for update`;
      const invitation = await find(db, key);
      if (!invitation) return failed('unknown', noInvitation);
      if (invitation.state !== 'open') return failed('not-open', invitationRefusals[invitation.state]);
      const person = await join(db, invitation);
      if (!person.ok) return person;
      await db.invitation.updateMany({ where: { tenantId, id }, data: { acceptedAt: new Date() } });
      await joinTenant(db, tenantId, person.value.id, invitation.role);
      const detail = { email: invitation.email, role: invitation.role };
      await record(db, person.value, {
        action: 'member.joined',
        subjectType: 'member',
        subjectId: person.value.id,
        detail,
      });
      return ok(invitation.tenantSlug);
    },
    { tenantId },
  );
}

async function find(db: IdentityDb, key: InvitationKey): Promise<FoundInvitation | null> {
  if ('token' in key && !isToken(key.token)) return null;
  const hash = 'token' in key ? tokenHash(key.token) : null;
  const id = 'id' in key ? key.id : null;
  const [row] = await db.$queryRaw<FoundInvitation[]>`
    select i.tenant_id as "tenantId", i.id, i.email, i.role, t.name as "tenantName", t.slug as "tenantSlug",
      exists (select from person p where p.email = i.email) as known,
      case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked'
        when i.expires_at <= now() then 'expired' when t.suspended_at is not null then 'suspended' else 'open' end as state
    from invitation i join tenant t on t.id = i.tenant_id
    where i.token_hash = ${hash} or i.id = ${id}::uuid limit 1`;
  return row ?? null;
}

const proveEmail = (db: IdentityDb, personId: string) =>
  db.person.updateMany({ where: { id: personId, emailProvenAt: null }, data: { emailProvenAt: new Date() } });

const noInvitation = 'There is no such invitation. Check the link, or ask for another one.';
const otherPerson = (email: string) =>
  `This invitation is for ${email}. Sign out, then open the link again and go on as that person.`;
