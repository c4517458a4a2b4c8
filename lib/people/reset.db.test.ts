import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Member, memberOfSession } from '#lib/auth/member.ts';
import { personOfSession } from '#lib/auth/person.ts';
import { signIn } from '#lib/auth/sign-in.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { newToken } from '#lib/shares/token.ts';
import {
  addMember,
  closeFixtures,
  createPerson,
  createSession,
  createTenant,
  fixturePassword,
} from '#prisma/fixtures.ts';
import { changePassword, renamePerson, sessionsOf } from './account.ts';
import { isResetOpen, requestReset, resetPassword } from './reset.ts';

afterAll(closeFixtures);

const somewhere = () => ({ address: randomUUID(), userAgent: 'test' });
const fresh = 'a brand new pass phrase';
const mailTo = (recipient: string) =>
  identity().mail.findMany({ where: { recipient }, orderBy: { createdAt: 'desc' } });

async function tokenFor(email: string): Promise<string> {
  await requestReset(email);
  const [mail] = await mailTo(email);
  return /\/reset\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

describe('a password reset', () => {
  it('sets the new password once, proves the address and ends every session', async () => {
    const person = await createPerson({ proven: false });
    const session = await createSession(person.id);
    const token = await tokenFor(person.email);
    expect(await resetPassword({ token, password: fresh }, somewhere())).toEqual({ ok: true, value: person.email });
    expect(await personOfSession(session)).toBeNull();
    expect(await signIn({ email: person.email, password: fixturePassword }, somewhere())).toMatchObject({ ok: false });
    const signedIn = await signIn({ email: person.email, password: fresh }, somewhere());
    if (!signedIn.ok) throw new Error(signedIn.message);
    expect((await personOfSession(signedIn.value.sessionId))?.emailProven).toBe(true);

    expect(await resetPassword({ token, password: 'and yet another one' }, somewhere())).toMatchObject({
      reason: 'not-open',
    });
    expect((await mailTo(person.email))[0]?.subject).toBe('Your Readymark password was changed');
  });

  it('costs an office that shares one address nothing when the link works', async () => {
    const office = somewhere();
    for (const _ of Array.from({ length: 59 })) await resetPassword({ token: newToken(), password: fresh }, office);
    for (const _ of [1, 2]) {
      const { email } = await createPerson();
      expect(await resetPassword({ token: await tokenFor(email), password: fresh }, office)).toMatchObject({
        ok: true,
      });
    }
    expect(await resetPassword({ token: newToken(), password: fresh }, office)).toMatchObject({ reason: 'not-open' });
    expect(await resetPassword({ token: newToken(), password: fresh }, office)).toMatchObject({ reason: 'too-many' });
  });

  it('is used by one of two browsers at the same moment', async () => {
    const token = await tokenFor((await createPerson()).email);
    const both = await Promise.all(
      ['first new pass phrase', 'second new pass phrase'].map((password) =>
        resetPassword({ token, password }, somewhere()),
      ),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it('runs out after an hour', async () => {
    const person = await createPerson();
    const token = await tokenFor(person.email);
    expect(await isResetOpen(token)).toBe(true);
    await identity().passwordReset.updateMany({
      where: { personId: person.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    expect(await isResetOpen(token)).toBe(false);
    expect(await resetPassword({ token, password: fresh }, somewhere())).toMatchObject({ reason: 'not-open' });
  });

  it('works only from the newest message', async () => {
    const person = await createPerson();
    const old = await tokenFor(person.email);
    const token = await tokenFor(person.email);
    expect([await isResetOpen(old), await isResetOpen(token)]).toEqual([false, true]);
  });

  it('writes nothing for an address nobody has, and three messages an hour for one somebody has', async () => {
    const unknown = `${randomUUID()}@example.com`;
    await requestReset(unknown);
    expect(await mailTo(unknown)).toEqual([]);
    const person = await createPerson();
    for (let request = 0; request < 5; request += 1) await requestReset(person.email);
    expect(await mailTo(person.email)).toHaveLength(3);
  });

  it('keeps no token in the table', async () => {
    const person = await createPerson();
    const token = await tokenFor(person.email);
    const row = await identity().passwordReset.findFirstOrThrow({ where: { personId: person.id } });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('opens an account that wrong passwords had closed', async () => {
    const person = await createPerson();
    for (let attempt = 0; attempt < 11; attempt += 1) await signIn({ email: person.email, password: 'x' }, somewhere());
    await resetPassword({ token: await tokenFor(person.email), password: fresh }, somewhere());
    expect(await signIn({ email: person.email, password: fresh }, somewhere())).toMatchObject({ ok: true });
  });
});

describe('an own account', () => {
  async function signedIn() {
    const person = await createPerson();
    const tenants = [await createTenant(), await createTenant()];
    for (const tenant of tenants) await addMember(tenant.id, person.id, 'admin');
    const session = await createSession(person.id);
    const found = await personOfSession(session);
    if (!found) throw new Error('not signed in');
    const members = await Promise.all(tenants.map(({ slug }) => memberOfSession(session, slug) as Promise<Member>));
    return { person: found, members };
  }
  const log = (member: Member) => inTenant(member, (db) => db.auditEvent.findMany());

  it('changes its password only with the current one, and then signs out the other browsers', async () => {
    const { person, members } = await signedIn();
    const other = await createSession(person.id);
    expect(await changePassword(person, { current: 'wrong', password: fresh })).toMatchObject({ reason: 'wrong' });
    expect(await changePassword(person, { current: fixturePassword, password: fresh })).toMatchObject({ ok: true });
    expect(await personOfSession(other)).toBeNull();
    expect((await sessionsOf(person.id)).map(({ id }) => id)).toEqual([person.sessionId]);
    for (const member of members) expect(await log(member)).toMatchObject([{ action: 'person.password-changed' }]);
  });

  it('takes a new name, which every organisation it belongs to finds in its log', async () => {
    const { person, members } = await signedIn();
    await renamePerson(person, { name: 'Ada King' });
    expect((await personOfSession(person.sessionId))?.name).toBe('Ada King');
    for (const member of members)
      expect(await log(member)).toMatchObject([
        { actorName: 'Ada Byron', detail: '{"from":"Ada Byron","to":"Ada King"}' },
      ]);
  });

  it('does not tell a thief of the open browser the password by trying', async () => {
    const { person } = await signedIn();
    for (let attempt = 0; attempt < 10; attempt += 1)
      await changePassword(person, { current: `guess ${attempt}`, password: fresh });
    expect(await changePassword(person, { current: fixturePassword, password: fresh })).toMatchObject({
      reason: 'too-many',
    });
  });
});
