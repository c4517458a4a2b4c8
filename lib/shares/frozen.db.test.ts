import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inShare, inTenant } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { reviewEvidence } from '#lib/evidence/commands.ts';
import { today } from '#lib/readiness/today.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { organisationAnswers } from '#prisma/seed/answers.ts';
import { type DemoProduct, demoProducts } from '#prisma/seed/products.ts';
import { answerForOrganisation, register } from '#prisma/seed/register.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aSnapshot } from '#prisma/testing/a-snapshot.ts';
import { createFrozenShare, createShare, revokeShare } from './commands.ts';
import { findShare, type OpenShare } from './door.ts';
import { readFrozen } from './frozen.ts';
import { sharedProduct } from './product.ts';

let manager: Member;
let camera: string;
let snapshot: string;
let evidence: string;

beforeAll(async () => {
  await publishPacks(process.env.OWNER_DATABASE_URL ?? '');
  manager = await aMember({ role: 'manager' });
  await answerForOrganisation(manager, organisationAnswers(demoProducts, today()));
  const placings = ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01' }));
  camera = await register(manager, { ...(demoProducts[0] as DemoProduct), done: 0.9, placings }, manager.memberId);
  evidence = await aPiece(manager);
  await inTenant(manager, async (db) => {
    await attachEvidence(db, manager, {
      ...{ evidenceIds: [evidence], questionId: 'cra-conformity-route', productIds: [camera] },
    });
    await reviewEvidence(db, manager, { id: evidence, version: 1, review: 'accepted', note: '' });
  });
  snapshot = await aSnapshot(manager, camera);
});
afterAll(closeFixtures);

const said = (given: object = {}) => ({
  ...{ id: randomUUID(), name: 'Audit 2027', days: 30, passphrase: '', downloads: true },
  ...{ snapshotId: snapshot, markets: ['EU', 'GB'], ...given },
});

async function frozenLink(given: object = {}): Promise<OpenShare> {
  const made = await inTenant(manager, (db) => createFrozenShare(db, manager, said(given), null));
  if (!made.ok) throw new Error(made.message);
  const share = await findShare(made.value.token);
  if (!share) throw new Error('The fresh link does not open');
  return share;
}

describe('A frozen link', () => {
  it('shows the snapshot in the markets it was made for, and what only others read is left out', async () => {
    const [both, british] = [
      await readFrozen(await frozenLink()),
      await readFrozen(await frozenLink({ markets: ['GB'] })),
    ];
    expect(both?.document?.markets.map(({ market }) => market)).toEqual(['EU', 'GB']);
    expect(both?.document?.evidence.map(({ id }) => id)).toEqual([evidence]);
    expect(british?.document?.markets.map(({ market }) => market)).toEqual(['GB']);
    expect(british?.document?.product.placements.map(({ market }) => market)).toEqual(['GB']);
    expect(british?.document?.evidence).toEqual([]);
    expect(british?.document?.answers.length).toBeLessThan(both?.document?.answers.length ?? 0);
  });

  it('sees nothing live: for the database no product, answer, evidence or verdict is there', async () => {
    const share = await frozenLink();
    const seen = await inShare(share, async (db) => [
      await db.product.count(),
      await db.placement.count(),
      await db.answer.count(),
      await db.answerEvidence.count(),
      await db.evidence.count(),
      await db.readiness.count(),
      await db.standing.count(),
      await db.overall.count(),
      await db.auditEvent.count(),
      await sharedProduct(db, share, camera),
    ]);
    expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, null]);
  });

  it('sees no other snapshot, and a live link sees none', async () => {
    await aSnapshot(manager, camera);
    const share = await frozenLink();
    expect(await inShare(share, (db) => db.snapshot.findMany({ select: { id: true } }))).toEqual([{ id: snapshot }]);
    expect(await inShare({ ...share, snapshotId: null }, (db) => db.snapshot.count())).toBe(0);
  });

  it('stays as it is when the answers change', async () => {
    const share = await frozenLink();
    const before = await readFrozen(share);
    await inTenant(manager, (db) => db.answer.updateMany({ where: { productId: camera }, data: { value: 'no' } }));
    expect(await readFrozen(share)).toEqual(before);
  });

  it('is closed like any other', async () => {
    const made = said();
    const link = await inTenant(manager, (db) => createFrozenShare(db, manager, made, null));
    await inTenant(manager, (db) => revokeShare(db, manager, made.id));
    expect(await findShare(link.ok ? link.value.token : '')).toBeNull();
  });

  it('is not made for a market the snapshot does not hold, nor for a snapshot of somebody else', async () => {
    const stranger = await aMember({ role: 'manager' });
    const refused = [
      await inTenant(manager, (db) => createFrozenShare(db, manager, said({ markets: ['EU', 'AU'] }), null)),
      await inTenant(stranger, (db) => createFrozenShare(db, stranger, said(), null)),
    ];
    expect(refused.map((it) => it.ok || it.reason)).toEqual(['unknown-snapshot', 'unknown-snapshot']);
    expect(await inTenant(stranger, (db) => db.shareLink.count())).toBe(0);
  });
});

it('A live link shows no snapshot', async () => {
  const input = { ...said(), productIds: [camera] };
  const made = await inTenant(manager, (db) => createShare(db, manager, input, null));
  const share = await findShare(made.ok ? made.value.token : '');
  expect(share && (await readFrozen(share))).toBeNull();
});
