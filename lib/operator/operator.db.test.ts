import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Member, memberOfSession } from '#lib/auth/member.ts';
import { type Person, personOfSession } from '#lib/auth/person.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { maxAttempts } from '#lib/mail/deliver.ts';
import { acceptAsNewPerson } from '#lib/people/accept.ts';
import { tenantsOf } from '#lib/tenants/queries.ts';
import { addMember, closeFixtures, createPerson, createSession, createTenant } from '#prisma/fixtures.ts';
import { readHealth } from './health.ts';
import { foundTenant, listTenants, resumeTenant, suspendTenant } from './tenants.ts';

afterAll(closeFixtures);

const operator = async () =>
  (await personOfSession(await createSession((await createPerson({ name: 'Olga', isOperator: true })).id))) as Person;

async function tenantWithAdmin() {
  const tenant = await createTenant();
  const person = await createPerson();
  await addMember(tenant.id, person.id, 'admin');
  const session = await createSession(person.id);
  return { tenant, person, session, member: (await memberOfSession(session, tenant.slug)) as Member };
}
const log = (member: Member) => inTenant(member, (db) => db.auditEvent.findMany({ orderBy: { seq: 'asc' } }));

describe('the operator', () => {
  it('creates a tenant, and its first admin comes in by e-mail', async () => {
    const email = `${randomUUID()}@example.com`;
    const founded = await foundTenant(await operator(), { name: 'Founded Works', slug: '', email });
    expect(founded).toEqual({ ok: true, value: { slug: 'founded-works' } });
    const mail = await identity().mail.findFirstOrThrow({ where: { recipient: email } });
    const token = /\/invite\/(\S+)/.exec(mail.text)?.[1] ?? '';
    const accepted = await acceptAsNewPerson(
      token,
      { name: 'First', password: 'hazelnut fog 7 piano' },
      { address: 'test', userAgent: 'test' },
    );
    if (!accepted.ok) throw new Error(accepted.message);
    const member = await memberOfSession(accepted.value.sessionId, 'founded-works');
    expect(member).toMatchObject({ role: 'admin' });
    expect((await log(member as Member)).map(({ action, actorName }) => [action, actorName])).toEqual([
      ['tenant.created', 'Olga'],
      ['member.joined', 'First'],
    ]);
  });

  it('leaves nothing behind when the address is taken', async () => {
    const { slug } = await createTenant();
    const email = `${randomUUID()}@example.com`;
    expect(await foundTenant(await operator(), { name: 'Twice', slug, email })).toMatchObject({ reason: 'taken' });
    expect(await identity().mail.count({ where: { recipient: email } })).toBe(0);
  });

  it('suspends a tenant: its people are refused with their next request and read why; resuming lets them in', async () => {
    const { tenant, person, session, member } = await tenantWithAdmin();
    const olga = await operator();
    expect(await suspendTenant(olga, { id: tenant.id, reason: 'Invoice 7 is open' })).toMatchObject({ ok: true });
    expect(await memberOfSession(session, tenant.slug)).toBeNull();
    expect(await tenantsOf(person.id)).toMatchObject([{ suspended: true, suspendedReason: 'Invoice 7 is open' }]);
    expect(await suspendTenant(olga, { id: tenant.id, reason: 'again' })).toMatchObject({ reason: 'gone' });

    expect(await resumeTenant(olga, tenant.id)).toMatchObject({ ok: true });
    expect(await memberOfSession(session, tenant.slug)).not.toBeNull();
    expect(await log(member)).toMatchObject([
      { action: 'tenant.suspended', actorName: 'Olga', detail: '{"reason":"Invoice 7 is open"}' },
      { action: 'tenant.resumed', actorName: 'Olga' },
    ]);
  });

  it('cannot suspend what does not exist, and writes no audit row for it', async () => {
    const id = randomUUID();
    expect(await suspendTenant(await operator(), { id, reason: 'nobody' })).toMatchObject({ reason: 'gone' });
    expect(await inTenant({ tenantId: id as Member['tenantId'] }, (db) => db.auditEvent.count())).toBe(0);
  });

  it('finds tenants by name with their number of people, and reads no content of any', async () => {
    const { tenant } = await tenantWithAdmin();
    const found = await listTenants({ search: tenant.slug, offset: 0, limit: 10 });
    expect(found).toMatchObject({ total: 1, rows: [{ slug: tenant.slug, members: 1 }] });
    await expect(identity().product.findMany()).rejects.toThrow(/permission denied/);
    await expect(identity().answer.findMany()).rejects.toThrow(/permission denied/);
  });

  it('sees how the installation does', async () => {
    expect(await readHealth(maxAttempts)).toMatchObject({ holes: [], database: expect.stringMatching(/^\d+/) });
  });
});
