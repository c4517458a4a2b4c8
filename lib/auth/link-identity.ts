import 'server-only';
import { z } from 'zod';
import { type IdentityDb, inIdentity } from '#lib/db/identity.ts';
import { env } from '#lib/env.ts';
import { queueMail } from '#lib/mail/queue.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { canonicalEmail } from './email.ts';
import { type Refusal, refusals } from './refusal.ts';

const Claims = z.object({
  iss: z.string().min(1),
  sub: z.string().min(1),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
  name: z.string().trim().max(120).optional(),
});
type Claims = z.infer<typeof Claims>;

/**
 * The person behind an identity provider's signed claims. Issuer and subject decide; the e-mail address only the first time,
 * and only towards an address known to be the person's, or an open invitation (docs/decisions/sign-in-with-an-identity-provider.md).
 */
export async function personOfIdentity(claims: unknown): Promise<Result<Refusal, string>> {
  const given = Claims.parse(claims);
  return inIdentity(async (db) => {
    const linked = await db.linkedIdentity.findUnique({
      where: { issuer_subject: { issuer: given.iss, subject: given.sub } },
      select: { personId: true },
    });
    return linked ? ok(linked.personId) : firstTime(db, given);
  });
}

async function firstTime(db: IdentityDb, claims: Claims): Promise<Result<Refusal, string>> {
  const email = canonicalEmail(claims.email);
  if (!email || claims.email_verified !== true) return refuse('unverified');
  const person = await db.person.findUnique({
    where: { email },
    select: { id: true, emailProvenAt: true, identities: { where: { issuer: claims.iss }, select: { subject: true } } },
  });
  if (!person) return (await isInvited(db, email)) ? ok(await createPerson(db, email, claims)) : refuse('unknown');
  if (!person.emailProvenAt) return refuse('unproven');
  if (person.identities.length > 0) return refuse('taken');
  await link(db, person.id, claims);
  await queueMail(db, { to: email, subject: `Sign-in with ${env().OIDC_NAME} connected`, text: connected() });
  return ok(person.id);
}

async function isInvited(db: IdentityDb, email: string): Promise<boolean> {
  const open = { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
  return (await db.invitation.count({ where: open })) > 0;
}

async function createPerson(db: IdentityDb, email: string, claims: Claims): Promise<string> {
  const name = claims.name || email.slice(0, email.indexOf('@'));
  const { id } = await db.person.create({ data: { email, name, emailProvenAt: new Date() }, select: { id: true } });
  await link(db, id, claims);
  return id;
}

const link = (db: IdentityDb, personId: string, { iss, sub }: Claims) =>
  db.linkedIdentity.create({ data: { issuer: iss, subject: sub, personId }, select: { personId: true } });

const refuse = (reason: Refusal) => failed(reason, refusals[reason]);

const connected = () => `You can now sign in to Readymark with ${env().OIDC_NAME} as well as with your password.

If this was not you, reset your password at ${env().PUBLIC_URL}/reset and tell your operator.
`;
