import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { identity } from '#lib/db/identity.ts';
import { closeFixtures, createPerson, createTenant } from '#prisma/fixtures.ts';
import { personOfIdentity } from './link-identity.ts';

afterAll(closeFixtures);

const issuer = 'https://login.example';
const claims = (given: Record<string, unknown> = {}) => ({
  iss: issuer,
  sub: randomUUID(),
  email: `${randomUUID()}@example.com`,
  email_verified: true,
  name: 'Katherine',
  ...given,
});

async function invited(email: string, given: Record<string, unknown> = {}) {
  const tenant = await createTenant();
  const inviter = await createPerson();
  await identity().invitation.create({
    data: {
      tenantId: tenant.id,
      email,
      role: 'viewer',
      tokenHash: randomUUID(),
      invitedBy: inviter.id,
      expiresAt: new Date(Date.now() + 60_000),
      ...given,
    },
    select: { id: true },
  });
}

describe('an account at the identity provider', () => {
  it('is known by issuer and subject, whatever its e-mail becomes', async () => {
    const person = await createPerson();
    const first = claims({ email: person.email });
    expect(await personOfIdentity(first)).toEqual({ ok: true, value: person.id });
    expect(await personOfIdentity({ iss: first.iss, sub: first.sub, email: 'other@example.com' })).toEqual({
      ok: true,
      value: person.id,
    });
  });

  it('of another issuer with the same subject is somebody else', async () => {
    const person = await createPerson();
    const first = claims({ email: person.email });
    await personOfIdentity(first);
    expect(await personOfIdentity({ iss: 'https://evil.example', sub: first.sub })).toMatchObject({
      reason: 'unverified',
    });
  });

  it.each([{ email_verified: false }, { email_verified: undefined }, { email_verified: undefined, email: undefined }])(
    'opens nobody’s account without a verified address: %o',
    async (lacking) => {
      const person = await createPerson();
      expect(await personOfIdentity(claims({ email: person.email, ...lacking }))).toMatchObject({
        reason: 'unverified',
      });
    },
  );

  it('opens no account whose address was never proven: a stranger may have made it', async () => {
    const person = await createPerson({ proven: false });
    expect(await personOfIdentity(claims({ email: person.email }))).toMatchObject({ reason: 'unproven' });
  });

  it('opens no account that another subject of the issuer has already: addresses get new owners', async () => {
    const person = await createPerson();
    await personOfIdentity(claims({ email: person.email }));
    expect(await personOfIdentity(claims({ email: person.email }))).toMatchObject({ reason: 'taken' });
  });

  it('without an account or an invitation is refused', async () => {
    const stranger = claims();
    expect(await personOfIdentity(stranger)).toMatchObject({ reason: 'unknown' });
    expect(await identity().person.count({ where: { email: stranger.email } })).toBe(0);
  });

  it('with an open invitation becomes a person whose address is proven, and no member yet', async () => {
    const newcomer = claims();
    await invited(newcomer.email);
    const linked = await personOfIdentity(newcomer);
    const person = await identity().person.findUniqueOrThrow({
      where: { email: newcomer.email },
      select: { id: true, name: true, emailProvenAt: true, passwordHash: true, memberships: true },
    });
    expect(linked).toEqual({ ok: true, value: person.id });
    expect(person).toMatchObject({ name: 'Katherine', passwordHash: null, memberships: [] });
    expect(person.emailProvenAt).not.toBeNull();
  });

  it.each([{ expiresAt: new Date(0) }, { revokedAt: new Date() }, { acceptedAt: new Date() }])(
    'is refused when the invitation is not open any more: %o',
    async (state) => {
      const late = claims();
      await invited(late.email, state);
      expect(await personOfIdentity(late)).toMatchObject({ reason: 'unknown' });
    },
  );

  it('tells the owner of an account that it was connected', async () => {
    const person = await createPerson();
    await personOfIdentity(claims({ email: person.email }));
    expect(await identity().mail.count({ where: { recipient: person.email } })).toBe(1);
  });
});
