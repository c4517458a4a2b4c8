import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { Role } from '#lib/auth/permissions.ts';
import { forgiveAll } from '#lib/auth/rate-limit.ts';
import { identity } from '#lib/db/identity.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { importFramework } from '#lib/frameworks/commands.ts';
import { exampleFramework } from '#lib/frameworks/examples.ts';
import { createFrozenShare, createShare, revokeShare } from '#lib/shares/commands.ts';
import { shareCookieName } from '#lib/shares/share-cookie.ts';
import { storage } from '#lib/storage/open.ts';
import { createPerson, createSessionCookie, createTenant } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { aSnapshot } from '#prisma/testing/a-snapshot.ts';

/** One tenant with everything a tenant has, its canary word in every text that a person can write, and people of every kind. */
export type World = {
  /** Stands in every text of this tenant, and nowhere else. */
  canary: string;
  tenant: { id: string; slug: string; name: string };
  members: Record<Role, Member>;
  product: string;
  /** Archived. */
  retired: string;
  evidence: string;
  /** The evidence attached to the product's answer to `asked`. */
  asked: string;
  invitation: string;
  /** A framework of its own. */
  framework: string;
  /** Of the product. */
  snapshot: string;
  shares: Record<ShareKind, { id: string; token: string }>;
  cookies: Record<Inside, string>;
};

/** Our visitors try many links that are none from one address, which other journeys come from too. */
export const forgiveWrongLinks = () => forgiveAll('token-address', '127.0.0.1');

export type ShareKind = 'live' | 'frozen' | 'expired' | 'revoked';

/** Who knocks: `ended`, `removed` and the four links belong to the tenant that is asked for, `stranger` to another. */
export const insiders = [
  'admin',
  'manager',
  'contributor',
  'viewer',
  'removed',
  'ended',
  'live',
  'frozen',
  'expired',
  'revoked',
] as const;
export type Inside = (typeof insiders)[number];

export const sessionCookie = async (personId: string): Promise<string> => {
  const { name, value } = await createSessionCookie(personId);
  return `${name}=${value}`;
};

/** Somebody who runs the installation, member of no tenant. */
export async function operatorCookie(): Promise<string> {
  return sessionCookie((await createPerson({ isOperator: true })).id);
}

export async function createWorld(): Promise<World> {
  const canary = `canary${randomUUID().replaceAll('-', '').slice(0, 16)}`;
  const tenant = await createTenant({ name: `Lumen ${canary}`, slug: `lumen-${canary}` });
  const member = (role: Role) => aMember({ role, name: `${role} ${canary}`, tenant });
  const members = {
    admin: await member('admin'),
    manager: await member('manager'),
    contributor: await member('contributor'),
    viewer: await member('viewer'),
  };
  const framework = await addFramework(members.admin, canary);
  const product = await aProduct(members.manager, {
    name: `Camera ${canary}`,
    model: `M-${canary}`,
    family: `Family ${canary}`,
    description: `About ${canary}`,
    placements: ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null })),
  });
  const retired = await aProduct(members.manager, { name: `Old ${canary}`, model: `O-${canary}` });
  const asked = 'password-scheme';
  const evidence = await addContent(members.manager, { canary, product, retired, asked });
  const told = { title: `Snapshot ${canary}`, note: `Sealed ${canary}` };
  const snapshot = await aSnapshot(members.manager, product, told);
  const shares = await addShares(members.admin, canary, product, snapshot);
  const invitation = await addInvitation(members.admin, canary);
  const cookies = await cookiesOf(tenant, members, shares);
  return {
    canary,
    tenant,
    members,
    product,
    retired,
    evidence,
    asked,
    invitation,
    framework,
    snapshot,
    shares,
    cookies,
  };
}

type Content = { canary: string; product: string; retired: string; asked: string };

function addContent(manager: Member, { canary, product, retired, asked }: Content): Promise<string> {
  const [answerId, evidence, by] = [randomUUID(), randomUUID(), manager.personId];
  return inTenant(manager, async (db) => {
    const stored = await storage().put(manager.tenantId, Readable.from([`Bytes ${canary}`]), { maxBytes: 1_000 });
    const text = { note: `Note ${canary}`, reason: `Reason ${canary}`, value: `Value ${canary}` };
    await db.answer.create({ data: { id: answerId, productId: product, questionId: asked, authorId: by, ...text } });
    await db.answerRevision.create({ data: { answerId, version: 1, authorId: by, ...text } });
    await db.evidence.create({
      data: {
        ...{ id: evidence, form: 'file', title: `Report ${canary}`, type: 'test-report', description: `Of ${canary}` },
        ...{ fileName: `${canary}.pdf`, mediaType: 'application/pdf', hash: stored.hash, sizeBytes: stored.sizeBytes },
        ...{ review: 'accepted', reviewNote: `Reviewed ${canary}`, uploadedBy: by },
      },
    });
    await db.answerEvidence.create({ data: { answerId, evidenceId: evidence, productId: product, attachedBy: by } });
    await db.product.updateMany({
      where: { id: product },
      data: { ownerId: manager.memberId, photoHash: stored.hash, photoType: 'image/png' },
    });
    await db.product.updateMany({ where: { id: retired }, data: { archivedAt: new Date() } });
    const assignment = { productId: product, topic: 'updates', memberId: manager.memberId, createdBy: by };
    await db.assignment.create({ data: assignment });
    const detail = { name: `Told ${canary}` };
    await record(db, manager, { action: 'product.changed', subjectType: 'product', subjectId: product, detail });
    return evidence;
  });
}

async function addFramework(admin: Member, canary: string): Promise<string> {
  const title = `Manual ${canary}`;
  const framework = { ...exampleFramework, pack: { ...exampleFramework.pack, title } };
  return inTenant(admin, async (db) => {
    const taken = await importFramework(db, admin, framework);
    if (!taken.ok) throw new Error(taken.message);
    // There is no product yet that it would judge, and a job that runs later would look like somebody's change.
    await db.job.deleteMany({});
    return framework.pack.id;
  });
}

function addInvitation({ personId, ...scope }: Member, canary: string): Promise<string> {
  const id = randomUUID();
  const expiresAt = new Date(Date.now() + 86_400_000);
  return inTenant(scope, async (db) => {
    const data = {
      id,
      email: `${canary}@example.com`,
      role: 'viewer',
      tokenHash: randomUUID(),
      invitedBy: personId,
      expiresAt,
    };
    await db.invitation.create({ data });
    return id;
  });
}

async function addShares(admin: Member, canary: string, product: string, snapshotId: string): Promise<World['shares']> {
  const make = (kind: ShareKind) =>
    inTenant(admin, async (db) => {
      const id = randomUUID();
      const input = {
        name: `${kind} ${canary}`,
        productIds: [product],
        markets: ['EU'],
        days: 30,
        passphrase: '',
        downloads: true,
      };
      const made =
        kind === 'frozen'
          ? await createFrozenShare(db, admin, { id, ...input, snapshotId }, null)
          : await createShare(db, admin, { id, ...input }, null);
      if (!made.ok) throw new Error(made.reason);
      if (kind === 'revoked') await revokeShare(db, admin, id);
      if (kind === 'expired')
        await db.shareLink.updateMany({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } });
      await db.shareLink.updateMany({ where: { id }, data: { lastViewedAt: new Date() } });
      await db.shareVisit.create({ data: { shareId: id, what: 'opened', userAgent: `Browser ${canary}` } });
      return { id, token: made.value.token };
    });
  return {
    live: await make('live'),
    frozen: await make('frozen'),
    expired: await make('expired'),
    revoked: await make('revoked'),
  };
}

async function cookiesOf(
  tenant: World['tenant'],
  { admin, manager, contributor, viewer }: World['members'],
  shares: World['shares'],
): Promise<World['cookies']> {
  const removed = await aMember({ role: 'admin', name: 'Former member', tenant });
  await inTenant(removed, (db) =>
    db.membership.updateMany({ where: { id: removed.memberId }, data: { removedAt: new Date() } }),
  );
  const ended = await createSessionCookie(admin.personId);
  await identity().$executeRaw`update session set ended_at = now() where id = ${ended.sessionId}::uuid`;
  const link = ({ token }: { token: string }) => `${shareCookieName}=${token}.`;
  return {
    admin: await sessionCookie(admin.personId),
    manager: await sessionCookie(manager.personId),
    contributor: await sessionCookie(contributor.personId),
    viewer: await sessionCookie(viewer.personId),
    removed: await sessionCookie(removed.personId),
    ended: `${ended.name}=${ended.value}`,
    live: link(shares.live),
    frozen: link(shares.frozen),
    expired: link(shares.expired),
    revoked: link(shares.revoked),
  };
}
