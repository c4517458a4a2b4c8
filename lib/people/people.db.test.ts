import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Member, memberOfSession } from '#lib/auth/member.ts';
import type { Role } from '#lib/auth/permissions.ts';
import { personOfSession } from '#lib/auth/person.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import {
  addMember,
  closeFixtures,
  createPerson,
  createSession,
  createTenant,
  type FixturePerson,
} from '#prisma/fixtures.ts';
import { acceptAsNewPerson, acceptInvitation, findInvitation } from './accept.ts';
import { Addresses } from './invitation.ts';
import { invitePeople, resendInvitation, revokeInvitation } from './invite.ts';
import { changeRole, removeMember } from './members.ts';
import { invitationsOf, listMembers, openInvitations } from './queries.ts';

afterAll(closeFixtures);

type Tenant = { id: string; slug: string; name: string };
type Enrolled = { tenant: Tenant; person: FixturePerson; session: string; member: Member };

async function enrol(role: Role, into?: Tenant): Promise<Enrolled> {
  const tenant = into ?? (await createTenant());
  const person = await createPerson();
  await addMember(tenant.id, person.id, role);
  const session = await createSession(person.id);
  return { tenant, person, session, member: (await memberOfSession(session, tenant.slug)) as Member };
}

const as = <T>(member: Member, work: (db: TenantDb) => Promise<T>) => inTenant(member, work);
const target = async ({ member }: Enrolled) => {
  const { id, version } = await identity().membership.findFirstOrThrow({ where: { id: member.memberId } });
  return { id, version };
};
const somewhere = { address: 'test', userAgent: 'test' };
const address = () => `${randomUUID()}@example.com`;

/** Sends an invitation and reads its token where the recipient would. */
async function invite({ member }: Enrolled, email: string, role: Role = 'contributor'): Promise<string> {
  await as(member, (db) => invitePeople(db, member, { emails: [email], role }));
  return tokenFor(email);
}

async function tokenFor(email: string): Promise<string> {
  const mail = await identity().mail.findFirstOrThrow({ where: { recipient: email }, orderBy: { createdAt: 'desc' } });
  return /\/invite\/(\S+)/.exec(mail.text)?.[1] ?? '';
}

const proven = async (person: FixturePerson) => ({ ...person, emailProven: true });
const actions = async ({ member }: Enrolled) =>
  (await as(member, (db) => db.auditEvent.findMany({ orderBy: { seq: 'asc' } }))).map((event) => event.action);

describe('an invitation', () => {
  it('makes a new person a member with the offered role, once', async () => {
    const admin = await enrol('admin');
    const email = address();
    const token = await invite(admin, email, 'manager');
    const accepted = await acceptAsNewPerson(token, { name: 'New', password: 'hazelnut fog 7 piano' }, somewhere);
    expect(accepted).toMatchObject({ ok: true, value: { slug: admin.tenant.slug } });
    const person = await identity().person.findUniqueOrThrow({ where: { email } });
    expect(person.emailProvenAt).not.toBeNull();
    expect(await memberOfSession(await createSession(person.id), admin.tenant.slug)).toMatchObject({ role: 'manager' });
    expect(await actions(admin)).toEqual(['invitation.sent', 'member.joined']);

    const again = await acceptAsNewPerson(token, { name: 'Again', password: 'hazelnut fog 7 piano' }, somewhere);
    expect(again).toMatchObject({ ok: false, reason: 'not-open' });
  });

  it('is used by one of two people who follow it at the same moment', async () => {
    const admin = await enrol('admin');
    const token = await invite(admin, address());
    const both = await Promise.all(
      ['One', 'Two'].map((name) => acceptAsNewPerson(token, { name, password: 'hazelnut fog 7 piano' }, somewhere)),
    );
    expect(both.filter((result) => result.ok)).toHaveLength(1);
  });

  it('makes a signed-in person with the same address a member', async () => {
    const admin = await enrol('admin');
    const person = await createPerson({ proven: false });
    const token = await invite(admin, person.email);
    expect(await acceptInvitation({ token }, { ...person, emailProven: false })).toEqual({
      ok: true,
      value: admin.tenant.slug,
    });
    const session = await createSession(person.id);
    expect(await memberOfSession(session, admin.tenant.slug)).toMatchObject({ role: 'contributor' });
    expect((await personOfSession(session))?.emailProven).toBe(true);
  });

  it('is used once by a signed-in person who presses twice', async () => {
    const admin = await enrol('admin');
    const person = await createPerson();
    const token = await invite(admin, person.email);
    const twice = await Promise.all(
      Array.from({ length: 8 }, async () => acceptInvitation({ token }, await proven(person))),
    );
    expect(twice.filter((result) => result.ok)).toHaveLength(1);
    expect(await actions(admin)).toEqual(['invitation.sent', 'member.joined']);
  });

  it('takes nothing from somebody who became a member in the meantime', async () => {
    const admin = await enrol('admin');
    const person = await createPerson();
    const token = await invite(admin, person.email, 'viewer');
    await addMember(admin.tenant.id, person.id, 'manager');
    await acceptInvitation({ token }, await proven(person));
    expect(await memberOfSession(await createSession(person.id), admin.tenant.slug)).toMatchObject({ role: 'manager' });
  });

  it('is not for a person with another address, and stays open', async () => {
    const admin = await enrol('admin');
    const token = await invite(admin, address());
    const other = await createPerson();
    expect(await acceptInvitation({ token }, await proven(other))).toMatchObject({ reason: 'other-person' });
    expect((await findInvitation({ token }))?.state).toBe('open');
  });

  it('can be accepted without its link only by somebody whose address is proven', async () => {
    const admin = await enrol('admin');
    const person = await createPerson({ proven: false });
    await invite(admin, person.email);
    const [{ id } = { id: '' }] = await invitationsOf(person.email);
    expect(await acceptInvitation({ id }, { ...person, emailProven: false })).toMatchObject({ reason: 'unknown' });
    expect(await acceptInvitation({ id }, await proven(await createPerson()))).toMatchObject({ reason: 'unknown' });
    expect(await acceptInvitation({ id }, await proven(person))).toMatchObject({ ok: true });
  });

  it('is void when it is revoked', async () => {
    const admin = await enrol('admin');
    const token = await invite(admin, address());
    const [open] = await as(admin.member, openInvitations);
    await as(admin.member, (db) => revokeInvitation(db, admin.member, open!.id));
    expect(await acceptAsNewPerson(token, { name: 'X', password: 'hazelnut fog 7 piano' }, somewhere)).toMatchObject({
      reason: 'not-open',
      message: expect.stringContaining('withdrawn'),
    });
    expect(await as(admin.member, openInvitations)).toEqual([]);
  });

  it('is void after seven days', async () => {
    const admin = await enrol('admin');
    const email = address();
    const token = await invite(admin, email);
    await identity().invitation.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await findInvitation({ token }))?.state).toBe('expired');
    expect(await acceptAsNewPerson(token, { name: 'X', password: 'hazelnut fog 7 piano' }, somewhere)).toMatchObject({
      ok: false,
    });
  });

  it('sent again has a new link, and the old one is void', async () => {
    const admin = await enrol('admin');
    const email = address();
    const old = await invite(admin, email);
    const [open] = await as(admin.member, openInvitations);
    await as(admin.member, (db) => resendInvitation(db, admin.member, open!.id));
    const fresh = await tokenFor(email);
    expect(fresh).not.toBe(old);
    expect(await findInvitation({ token: old })).toBeNull();
    expect((await findInvitation({ token: fresh }))?.state).toBe('open');
  });

  it('is void while the organisation is suspended', async () => {
    const admin = await enrol('admin');
    const token = await invite(admin, address());
    await identity().tenant.updateMany({ where: { id: admin.tenant.id }, data: { suspendedAt: new Date() } });
    expect(await acceptAsNewPerson(token, { name: 'X', password: 'hazelnut fog 7 piano' }, somewhere)).toMatchObject({
      ok: false,
    });
  });

  it('is not found by a token that is guessed, cut or changed', async () => {
    const admin = await enrol('admin');
    const token = await invite(admin, address());
    for (const wrong of ['', token.slice(1), `${token}A`, token.toLowerCase(), randomUUID()])
      expect(await findInvitation({ token: wrong })).toBeNull();
  });

  it('keeps no token that a reader of the table could use', async () => {
    const admin = await enrol('admin');
    const email = address();
    const token = await invite(admin, email);
    const row = await identity().invitation.findFirstOrThrow({ where: { email } });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('names who is a member already instead of inviting them', async () => {
    const admin = await enrol('admin');
    const colleague = await enrol('viewer', admin.tenant);
    const email = address();
    const invited = await as(admin.member, (db) =>
      invitePeople(db, admin.member, { emails: [colleague.person.email, email], role: 'viewer' }),
    );
    expect(invited).toEqual({ invited: [email], members: [colleague.person.email] });
  });

  it('of another organisation is neither listed, nor sent again, nor revoked', async () => {
    const [ours, theirs] = [await enrol('admin'), await enrol('admin')];
    await invite(theirs, address());
    const [open] = await as(theirs.member, openInvitations);
    expect(await as(ours.member, openInvitations)).toEqual([]);
    expect(await as(ours.member, (db) => revokeInvitation(db, ours.member, open!.id))).toMatchObject({
      reason: 'gone',
    });
    expect(await as(ours.member, (db) => resendInvitation(db, ours.member, open!.id))).toMatchObject({
      reason: 'gone',
    });
  });

  it('lets a tenant post a message but read none', async () => {
    const admin = await enrol('admin');
    await invite(admin, address());
    await expect(as(admin.member, (db) => db.mail.findMany())).rejects.toThrow(/permission denied/);
  });
});

describe('addresses to invite', () => {
  it('are understood however they are pasted', () => {
    expect(Addresses.parse('Ada@example.com, bob@example.com;c@example.com\n\nd@example.com ada@example.com')).toEqual([
      'ada@example.com',
      'bob@example.com',
      'c@example.com',
      'd@example.com',
    ]);
    expect(Addresses.parse('Ada Byron <ada@example.com>, "Bob O\'Neil" <bob@example.com>')).toEqual([
      'ada@example.com',
      'bob@example.com',
    ]);
  });

  it.each([
    ['ada@example', 'ada@example'],
    ['ok@example.com, bad@@example.com', 'bad@@example.com'],
    ['', 'at least one'],
    [Array.from({ length: 26 }, (_, index) => `p${index}@example.com`).join(' '), 'at most 25'],
  ])('are refused with a sentence: %s', (text, part) => {
    expect(Addresses.safeParse(text).error?.issues[0]?.message).toContain(part);
  });
});

describe('a member', () => {
  it('is refused with the next request once removed, and comes back when invited again', async () => {
    const admin = await enrol('admin');
    const other = await enrol('manager', admin.tenant);
    await as(admin.member, async (db) => removeMember(db, admin.member, await target(other)));
    expect(await memberOfSession(other.session, admin.tenant.slug)).toBeNull();
    expect((await personOfSession(other.session))?.id).toBe(other.person.id);

    const token = await invite(admin, other.person.email, 'viewer');
    await acceptInvitation({ token }, await proven(other.person));
    expect(await memberOfSession(other.session, admin.tenant.slug)).toMatchObject({
      role: 'viewer',
      memberId: other.member.memberId,
    });
  });

  it('has a new role with the next request', async () => {
    const admin = await enrol('admin');
    const other = await enrol('viewer', admin.tenant);
    const change = { ...(await target(other)), role: 'contributor' as const };
    await as(admin.member, (db) => changeRole(db, admin.member, change));
    expect(await memberOfSession(other.session, admin.tenant.slug)).toMatchObject({ role: 'contributor' });
    expect(await actions(admin)).toEqual(['member.role-changed']);
  });

  it('is not changed on the ground of an old page', async () => {
    const admin = await enrol('admin');
    const other = await enrol('viewer', admin.tenant);
    const seen = await target(other);
    await as(admin.member, (db) => changeRole(db, admin.member, { ...seen, role: 'manager' }));
    expect(await as(admin.member, (db) => removeMember(db, admin.member, seen))).toMatchObject({ reason: 'changed' });
    expect(await memberOfSession(other.session, admin.tenant.slug)).toMatchObject({ role: 'manager' });
  });

  it('of another organisation cannot be changed or removed', async () => {
    const [ours, theirs] = [await enrol('admin'), await enrol('admin')];
    const other = await enrol('viewer', theirs.tenant);
    const change = { ...(await target(other)), role: 'admin' as const };
    expect(await as(ours.member, (db) => changeRole(db, ours.member, change))).toMatchObject({ reason: 'gone' });
    expect(await as(ours.member, (db) => removeMember(db, ours.member, change))).toMatchObject({ reason: 'gone' });
  });

  it('who is the last admin stays one', async () => {
    const admin = await enrol('admin');
    await enrol('manager', admin.tenant);
    const own = await target(admin);
    expect(await as(admin.member, (db) => removeMember(db, admin.member, own))).toMatchObject({ reason: 'last-admin' });
    expect(await as(admin.member, (db) => changeRole(db, admin.member, { ...own, role: 'viewer' }))).toMatchObject({
      reason: 'last-admin',
    });
  });

  it('is listed for their own organisation only, and found by name, address and role', async () => {
    const admin = await enrol('admin');
    await enrol('viewer', admin.tenant);
    await enrol('viewer');
    const page = { search: '', roles: [], offset: 0, limit: 25, sort: 'role', descending: false } as const;
    const all = await as(admin.member, (db) => listMembers(db, page));
    expect(all.rows.map(({ role }) => role)).toEqual(['admin', 'viewer']);
    const found = await as(admin.member, (db) => listMembers(db, { ...page, search: admin.person.email.slice(0, 13) }));
    expect(found).toMatchObject({ total: 1, rows: [{ email: admin.person.email }] });
    expect(await as(admin.member, (db) => listMembers(db, { ...page, search: '%' }))).toMatchObject({ total: 0 });
  });
});

describe('two admins at the same moment', () => {
  it('cannot leave the organisation without one, however often they try', async () => {
    for (let round = 0; round < 10; round += 1) {
      const one = await enrol('admin');
      const two = await enrol('admin', one.tenant);
      const [first, second] = [await target(one), await target(two)];
      const results = await Promise.all([
        as(one.member, (db) => removeMember(db, one.member, second)),
        as(two.member, (db) => changeRole(db, two.member, { ...first, role: 'viewer' })),
      ]);
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      const where = { tenantId: one.tenant.id, role: 'admin', removedAt: null };
      expect(await identity().membership.count({ where })).toBe(1);
    }
  });

  it('cannot do it past our own check either: the database refuses', async () => {
    const one = await enrol('admin');
    const two = await enrol('admin', one.tenant);
    const demote = (id: string) =>
      as(one.member, (db) => db.$executeRaw`update membership set role = 'viewer' where id = ${id}::uuid`);
    const results = await Promise.allSettled([demote(one.member.memberId), demote(two.member.memberId)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringContaining('at least one admin') },
    });
  });
});
