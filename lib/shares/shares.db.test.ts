import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inShare, inTenant, type TenantId } from '#lib/db/tenant.ts';
import { addMember, createPerson, createTenant } from '#prisma/fixtures.ts';
import { createShare, passphraseHashOf, revokeShare } from './commands.ts';
import { findShare, isUnlocked, type OpenShare, recordVisit, unlock } from './door.ts';
import { listShares } from './queries.ts';

let admin: Member;
let other: Member;
let camera: string;
let lock: string;
let foreign: string;

beforeAll(async () => {
  admin = await newAdmin();
  other = await newAdmin();
  camera = await newProduct(admin, 'Camera', ['EU', 'GB']);
  lock = await newProduct(admin, 'Lock', ['EU']);
  foreign = await newProduct(other, 'Camera', ['EU', 'GB']);
});

describe('Opening a link', () => {
  test('The token opens exactly what was chosen, and only its hash is kept', async () => {
    const { token, share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    expect(share).toMatchObject({ tenantId: admin.tenantId, productIds: [camera], markets: ['GB'] });
    const stored = await inTenant(admin, (db) => db.shareLink.findMany());
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test.for([
    ['one letter changed', (token: string) => (token.startsWith('A') ? 'B' : 'A') + token.slice(1)],
    ['cut short', (token: string) => token.slice(0, -1)],
    ['in capitals', (token: string) => token.toUpperCase()],
    ['empty', () => ''],
  ] as const)('A token %s opens nothing', async ([, spoil]) => {
    const { token } = await makeShare({ productIds: [camera], markets: ['GB'] });
    expect(await findShare(spoil(token))).toBeNull();
  });

  test('A revoked link opens nothing from the next request on', async () => {
    const { token, share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    await inTenant(admin, (db) => revokeShare(db, admin, share.id));
    expect(await findShare(token)).toBeNull();
  });

  test('An expired link opens nothing', async () => {
    const { token, share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    await inTenant(admin, (db) =>
      db.shareLink.updateMany({ where: { id: share.id }, data: { expiresAt: new Date(Date.now() - 1000) } }),
    );
    expect(await findShare(token)).toBeNull();
  });

  test('A link with a passphrase stays shut until it is given', async () => {
    const { share } = await makeShare({ productIds: [camera], markets: ['GB'], passphrase: 'silver otter 9' });
    expect(isUnlocked(share, { token: '', proof: '' })).toBe(false);
    expect(await unlock(share, 'silver otter 8')).toBeNull();
    const proof = await unlock(share, 'silver otter 9');
    expect(isUnlocked(share, { token: '', proof: proof ?? '' })).toBe(true);
    const another = await makeShare({ productIds: [camera], markets: ['GB'], passphrase: 'silver otter 9' });
    expect(isUnlocked(another.share, { token: '', proof: proof ?? '' })).toBe(false);
  });
});

describe('Inside a link the database shows its scope and nothing else', () => {
  test('Products and markets outside it do not exist', async () => {
    const { share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    const seen = await inShare(share, async (db) => ({
      products: await db.product.findMany({ select: { id: true } }),
      placements: await db.placement.findMany({ select: { market: true } }),
    }));
    expect(seen).toEqual({ products: [{ id: camera }], placements: [{ market: 'GB' }] });
  });

  test.for([
    'membership',
    'person',
    'auditEvent',
    'shareLink',
    'shareVisit',
    'invitation',
    'assignment',
    'gap',
    'job',
    'answerRevision',
    'snapshot',
  ] as const)('It shows no %s', async (table) => {
    const { share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    const rows = await inShare(share, (db) =>
      (db[table] as unknown as { findMany: (given: object) => Promise<unknown[]> }).findMany({
        ...(table === 'person' && { select: { id: true } }),
      }),
    );
    expect(rows).toEqual([]);
  });

  test('Evidence shows only when it is attached to an answer in scope', async () => {
    const inScope = await newEvidence('Camera test report', camera);
    await newEvidence('Lock test report', lock);
    const { share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    expect(await inShare(share, (db) => db.evidence.findMany({ select: { id: true } }))).toEqual([{ id: inScope }]);
  });

  test('Nothing can be written', async () => {
    const { share } = await makeShare({ productIds: [camera], markets: ['GB'] });
    await expect(inShare(share, (db) => db.product.updateMany({ data: { name: 'Owned' } }))).rejects.toThrow(
      /read-only/,
    );
  });
});

test('A link for another tenant’s product is refused, and nothing is made', async () => {
  const input = { ...shareInput({ productIds: [camera, foreign], markets: ['GB'] }) };
  expect(await inTenant(admin, (db) => createShare(db, admin, input, null))).toMatchObject({
    ok: false,
    reason: 'unknown-product',
  });
  expect(await inTenant(admin, (db) => db.shareLink.count({ where: { id: input.id } }))).toBe(0);
});

test('Another tenant can neither see nor revoke a link', async () => {
  const { token, share } = await makeShare({ productIds: [camera], markets: ['GB'] });
  expect(await inTenant(other, (db) => revokeShare(db, other, share.id))).toMatchObject({
    ok: false,
    reason: 'not-found',
  });
  expect((await inTenant(other, (db) => listShares(db, { page: 1, pageSize: 50 }))).total).toBe(0);
  expect(await findShare(token)).not.toBeNull();
});

test('The same request sent twice makes one link', async () => {
  const input = shareInput({ productIds: [camera], markets: ['GB'] });
  const first = await inTenant(admin, (db) => createShare(db, admin, input, null));
  const second = await inTenant(admin, (db) => createShare(db, admin, input, null));
  expect([first.ok, second.ok]).toEqual([true, false]);
  expect(await inTenant(admin, (db) => db.shareLink.count({ where: { id: input.id } }))).toBe(1);
});

test('Each opening is counted, dated and written to the audit log', async () => {
  const { share } = await makeShare({ productIds: [camera], markets: ['GB'] });
  await recordVisit(share, 'opened', 'Auditor’s browser');
  await recordVisit(share, 'opened', 'Auditor’s browser');
  const row = await inTenant(admin, (db) => db.shareLink.findFirstOrThrow({ where: { id: share.id } }));
  expect(row).toMatchObject({ views: 2, lastViewedAt: expect.any(Date) });
  const acts = await inTenant(admin, (db) =>
    db.auditEvent.findMany({ where: { subjectId: share.id }, orderBy: { seq: 'asc' } }),
  );
  expect(acts.map(({ action, actor }) => [action, actor])).toEqual([
    ['share.created', admin.id],
    ['share.opened', `share:${share.id}`],
    ['share.opened', `share:${share.id}`],
  ]);
});

type Chosen = { productIds: string[]; markets: string[]; passphrase?: string };

const shareInput = ({ productIds, markets, passphrase = '' }: Chosen) => ({
  id: randomUUID(),
  name: 'Audit 2027',
  productIds,
  markets,
  days: 30,
  passphrase,
  downloads: true,
});

async function makeShare(chosen: Chosen): Promise<{ token: string; share: OpenShare }> {
  const input = shareInput(chosen);
  const hash = await passphraseHashOf(input.passphrase);
  const made = await inTenant(admin, (db) => createShare(db, admin, input, hash));
  if (!made.ok) throw new Error(made.reason);
  const share = await findShare(made.value.token);
  if (!share) throw new Error('The fresh link does not open');
  return { token: made.value.token, share };
}

async function newAdmin(): Promise<Member> {
  const person = await createPerson();
  const tenant = await createTenant();
  const memberId = await addMember(tenant.id, person.id, 'admin');
  return {
    tenantId: tenant.id as TenantId,
    tenantSlug: tenant.slug,
    tenantName: tenant.name,
    memberId,
    personId: person.id,
    id: person.id,
    name: person.name,
    email: person.email,
    role: 'admin',
  };
}

function newProduct(member: Member, name: string, markets: string[]): Promise<string> {
  const id = randomUUID();
  return inTenant(member, async (db) => {
    await db.product.create({
      data: { id, name, model: `${name}-1`, roles: ['manufacturer'], createdBy: member.personId },
    });
    await db.placement.createMany({ data: markets.map((market) => ({ productId: id, market })) });
    return id;
  });
}

function newEvidence(title: string, productId: string): Promise<string> {
  const id = randomUUID();
  const answerId = randomUUID();
  const by = admin.personId;
  return inTenant(admin, async (db) => {
    await db.answer.create({ data: { id: answerId, productId, questionId: 'default-password-scheme', authorId: by } });
    await db.evidence.create({
      data: { id, form: 'link', title, type: 'test-report', url: 'https://example.com/report', uploadedBy: by },
    });
    await db.answerEvidence.create({ data: { answerId, evidenceId: id, productId, attachedBy: by } });
    return id;
  });
}
