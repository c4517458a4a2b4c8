import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { identity } from '#lib/db/identity.ts';
import { closeFixtures, createPerson, createSession, fixturePassword } from '#prisma/fixtures.ts';
import { personOfSession } from './person.ts';
import { endSession, endSessions } from './session.ts';
import { signIn } from './sign-in.ts';

afterAll(closeFixtures);

const somewhere = () => ({ address: randomUUID(), userAgent: 'test' });

describe('signing in', () => {
  it('opens a session for the right password, whatever the spelling of the address', async () => {
    const person = await createPerson({ email: `${randomUUID()}@example.com` });
    const result = await signIn({ email: ` ${person.email.toUpperCase()}`, password: fixturePassword }, somewhere());
    expect(result).toMatchObject({ ok: true, value: { personId: person.id } });
    if (result.ok) expect((await personOfSession(result.value.sessionId))?.personId).toBe(person.id);
  });

  it('gives a wrong password and an unknown account the same answer', async () => {
    const person = await createPerson();
    const wrong = await signIn({ email: person.email, password: 'not it at all' }, somewhere());
    const unknown = await signIn({ email: `${randomUUID()}@example.com`, password: 'not it at all' }, somewhere());
    expect(wrong).toMatchObject({ ok: false, reason: 'wrong' });
    expect(unknown).toEqual(wrong);
  });

  it('never lets somebody without a password in by password', async () => {
    const person = await createPerson({ password: null });
    expect(await signIn({ email: person.email, password: fixturePassword }, somewhere())).toMatchObject({ ok: false });
  });

  it('refuses the eleventh try for an account from anywhere, even with the right password, and says when to return', async () => {
    const person = await createPerson();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const result = await signIn({ email: person.email, password: `wrong ${attempt}` }, somewhere());
      expect(result).toMatchObject({ ok: false, reason: 'wrong' });
    }
    const last = await signIn({ email: person.email, password: fixturePassword }, somewhere());
    expect(last).toMatchObject({
      ok: false,
      reason: 'too-many',
      message: 'Too many attempts. Try again in 15 minutes.',
    });
    expect(last.retryAfter).toBeGreaterThan(890);
  });

  it('lets the owner in with a browser they used before, whatever strangers try elsewhere', async () => {
    const person = await createPerson();
    for (let attempt = 0; attempt < 11; attempt += 1)
      await signIn({ email: person.email, password: 'wrong' }, somewhere());
    const own = { ...somewhere(), device: { id: randomUUID(), personId: person.id } };
    const foreign = { ...somewhere(), device: { id: randomUUID(), personId: (await createPerson()).id } };
    const right = { email: person.email, password: fixturePassword };
    expect(await signIn(right, foreign)).toMatchObject({ reason: 'too-many' });
    expect(await signIn(right, own)).toMatchObject({ ok: true });
    for (let attempt = 0; attempt < 10; attempt += 1) await signIn({ ...right, password: 'wrong' }, own);
    expect(await signIn(right, own)).toMatchObject({ reason: 'too-many' });
  });

  it('counts tries that arrive at once', async () => {
    const person = await createPerson();
    const tries = Array.from({ length: 30 }, () => signIn({ email: person.email, password: 'wrong' }, somewhere()));
    const reasons = (await Promise.all(tries)).map((result) => !result.ok && result.reason);
    expect(reasons.filter((reason) => reason === 'wrong')).toHaveLength(10);
  });

  it('refuses an address after fifty wrong tries for whatever accounts', async () => {
    const origin = somewhere();
    const tries = Array.from({ length: 50 }, () =>
      signIn({ email: `${randomUUID()}@example.com`, password: 'wrong' }, origin),
    );
    await Promise.all(tries);
    const person = await createPerson();
    expect(await signIn({ email: person.email, password: fixturePassword }, origin)).toMatchObject({
      reason: 'too-many',
    });
  });

  it('does not count good sign-ins', async () => {
    const person = await createPerson();
    const origin = somewhere();
    for (let attempt = 0; attempt < 60; attempt += 1) {
      expect((await signIn({ email: person.email, password: fixturePassword }, origin)).ok).toBe(true);
    }
  }, 20_000);
});

describe('a session', () => {
  const sessionOf = async () => {
    const person = await createPerson();
    return { person, session: await createSession(person.id) };
  };

  it('is nobody once it is ended', async () => {
    const { person, session } = await sessionOf();
    expect((await personOfSession(session))?.email).toBe(person.email);
    expect(await endSession(session, person.id)).toBe(true);
    expect(await personOfSession(session)).toBeNull();
    expect(await endSession(session, person.id)).toBe(false);
  });

  it('cannot be ended by somebody else', async () => {
    const { session } = await sessionOf();
    expect(await endSession(session, (await createPerson()).id)).toBe(false);
    expect(await personOfSession(session)).not.toBeNull();
  });

  it('is nobody after seven days, however much it is used', async () => {
    const { session } = await sessionOf();
    await identity()
      .$executeRaw`update session set expires_at = now() - interval '1 second' where id = ${session}::uuid`;
    expect(await personOfSession(session)).toBeNull();
  });

  it('is nobody after a day without use', async () => {
    const { session } = await sessionOf();
    await identity()
      .$executeRaw`update session set last_seen_at = now() - interval '24 hours 1 second' where id = ${session}::uuid`;
    expect(await personOfSession(session)).toBeNull();
  });

  it('stays in use while it is used', async () => {
    const { session } = await sessionOf();
    await identity()
      .$executeRaw`update session set last_seen_at = now() - interval '23 hours' where id = ${session}::uuid`;
    expect(await personOfSession(session)).not.toBeNull();
    const row = await identity().session.findUniqueOrThrow({ where: { id: session }, select: { lastSeenAt: true } });
    expect(Date.now() - row.lastSeenAt.getTime()).toBeLessThan(5_000);
  });

  it('can be kept while all others end', async () => {
    const { person, session } = await sessionOf();
    const other = await createSession(person.id);
    await endSessions(identity(), person.id, session);
    expect(await personOfSession(other)).toBeNull();
    expect(await personOfSession(session)).not.toBeNull();
  });
});
