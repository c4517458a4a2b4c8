import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { memberOfSession } from '#lib/auth/member.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant, type TenantId } from '#lib/db/tenant.ts';
import { closeFixtures, createPerson, createTenant } from '#prisma/fixtures.ts';
import { SignUp, signUp } from './sign-up.ts';

afterAll(closeFixtures);

const somewhere = () => ({ address: randomUUID(), userAgent: 'test' });
const form = (given: Partial<Record<keyof SignUp, string>> = {}) =>
  SignUp.parse({
    name: 'Grace',
    email: `${randomUUID()}@example.com`,
    password: 'hazelnut fog 7 piano',
    organisation: 'Signed Up',
    slug: '',
    ...given,
  });

describe('signing up', () => {
  it('makes a person, their tenant, its admin and the first row of its audit chain, and signs in', async () => {
    const result = await signUp(form({ organisation: 'Fresh Works' }), somewhere());
    if (!result.ok) throw new Error(result.message);
    const { slug, sessionId, personId } = result.value;
    expect(slug).toBe('fresh-works');
    const member = await memberOfSession(sessionId, slug);
    expect(member).toMatchObject({ role: 'admin', name: 'Grace', tenantName: 'Fresh Works' });
    const tenantId = (member as { tenantId: TenantId }).tenantId;
    const events = await inTenant({ tenantId }, (db) => db.auditEvent.findMany());
    expect(events).toMatchObject([{ seq: 1n, action: 'tenant.created', actor: personId, actorName: 'Grace' }]);
  });

  it('gives organisations of the same name addresses of their own, also at the same moment', async () => {
    const results = await Promise.all([1, 2, 3].map(() => signUp(form({ organisation: 'Twin' }), somewhere())));
    expect(results.map((result) => result.ok && result.value.slug).sort()).toEqual(['twin', 'twin-2', 'twin-3']);
  });

  it('leaves nothing behind when the address of the organisation is taken', async () => {
    const { slug } = await createTenant();
    const given = form({ slug });
    expect(await signUp(given, somewhere())).toMatchObject({ reason: 'taken', fields: { slug: expect.any(String) } });
    expect(await identity().person.count({ where: { email: given.email } })).toBe(0);
  });

  it('leaves nothing behind when somebody has the e-mail address', async () => {
    const { email } = await createPerson();
    const given = form({ email: email.toUpperCase(), organisation: 'Never Made' });
    expect(await signUp(given, somewhere())).toMatchObject({ reason: 'taken', fields: { email: expect.any(String) } });
    expect(await identity().tenant.count({ where: { name: 'Never Made' } })).toBe(0);
  });

  it('stops after twenty sign-ups from one address in an hour', async () => {
    const origin = somewhere();
    const { email } = await createPerson();
    await Promise.all(Array.from({ length: 20 }, () => signUp(form({ email }), origin)));
    expect(await signUp(form(), origin)).toMatchObject({ reason: 'too-many' });
  });

  it('does not let a form make an operator, a proven address or a place elsewhere', async () => {
    const given = { ...form(), isOperator: true, emailProvenAt: new Date(), tenantId: randomUUID(), role: 'viewer' };
    const result = await signUp(given, somewhere());
    const person = await identity().person.findUniqueOrThrow({ where: { email: given.email } });
    expect(result.ok).toBe(true);
    expect(person).toMatchObject({ isOperator: false, emailProvenAt: null });
  });
});
