import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inShare, inTenant } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { addLink, reviewEvidence } from '#lib/evidence/commands.ts';
import { changeProduct } from '#lib/products/commands.ts';
import { demoProducts } from '#prisma/seed/products.ts';
import { register } from '#prisma/seed/register.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { listSharedEvidence } from './evidence.ts';
import { shareOverview } from './overview.ts';
import { sharedProduct } from './product.ts';

let manager: Member;
let platform: string;
let child: string;
let grandchild: string;
const placements = ['EU', 'GB', 'US-CA'].map((market) => ({ market, placedOn: '2026-01-15' }));

beforeAll(async () => {
  manager = await aMember({ role: 'manager' });
  const camera = demoProducts[0]!;
  platform = await register(manager, { ...camera, done: 0.9, placings: placements }, manager.memberId);
  child = await aProduct(manager, { placements: placements.map((it) => ({ ...it, lastPlacedOn: null })) });
  grandchild = await aProduct(manager, { placements: placements.map((it) => ({ ...it, lastPlacedOn: null })) });
  await inherit(child, platform);
  await inherit(grandchild, child);
});

test.for(['EU', 'GB', 'US-CA'])(
  'A link for %s alone shows the verdict and numbers the maker sees there',
  async (market) => {
    for (const id of [platform, child, grandchild]) {
      const stored = await inTenant(manager, (db) =>
        db.readiness.findFirstOrThrow({ where: { productId: id, market } }),
      );
      const seen = await open([id], [market], (db, scope) => sharedProduct(db, scope, id));
      expect(seen?.markets.map((it) => it.market)).toEqual([market]);
      expect(seen?.markets[0]).toMatchObject({
        verdict: stored.verdict,
        numbers: { total: stored.total, answered: stored.answered, satisfied: stored.satisfied, proven: stored.proven },
      });
      expect(stored.answered).toBeGreaterThan(0);
    }
  },
);

test('What a shared product inherits from is neither listed nor opened', async () => {
  const seen = await open([grandchild], ['EU'], async (db, scope) => ({
    listed: (await shareOverview(db, scope)).rows.map(({ id }) => id),
    parent: await sharedProduct(db, scope, child),
    readiness: await db.readiness.findMany({ select: { productId: true } }),
  }));
  expect(seen).toEqual({ listed: [grandchild], parent: null, readiness: [{ productId: grandchild }] });
});

test('Evidence for a regulation outside the markets of the link is not shown, though it is attached to a shared product', async () => {
  const id = await evidence('cra-conformity-route', platform);
  expect(await shown([platform], ['EU'])).toContain(id);
  expect(await shown([platform], ['US-CA'])).not.toContain(id);
});

test('Evidence that waits for review or was rejected is not shown', async () => {
  const waiting = await evidence('password-scheme', platform, null);
  const rejected = await evidence('password-scheme', platform, 'rejected');
  const accepted = await evidence('password-scheme', platform);
  const seen = await shown([platform], ['GB']);
  expect([waiting, rejected, accepted].map((id) => seen.includes(id))).toEqual([false, false, true]);
});

test('A product outside the link is not there, whether it exists or not', async () => {
  for (const id of [platform, randomUUID(), 'nonsense'])
    expect(await open([child], ['EU'], (db, scope) => sharedProduct(db, scope, id))).toBeNull();
});

type Work<T> = Parameters<typeof inShare<T>>[1];
type Scope = Parameters<typeof inShare>[0];

function open<T>(
  productIds: string[],
  markets: string[],
  work: (db: Parameters<Work<T>>[0], scope: Scope) => Promise<T>,
) {
  const scope = { tenantId: manager.tenantId, productIds, markets };
  return inShare(scope, (db) => work(db, scope));
}

/** Ids of the evidence shown with the first of these products. */
async function shown(productIds: string[], markets: string[]): Promise<string[]> {
  const rows = await open(productIds, markets, async (db, scope) => {
    const product = await sharedProduct(db, scope, productIds[0]!);
    return listSharedEvidence(db, product?.evidenceIds ?? []);
  });
  return rows.map(({ id }) => id);
}

async function inherit(productId: string, parentId: string): Promise<void> {
  const { name, model, family, description, version } = await inTenant(manager, (db) =>
    db.product.findFirstOrThrow({ where: { id: productId } }),
  );
  const change = { productId, version, name, model, family, description, ownerId: null, parentId };
  expect(await inTenant(manager, (db) => changeProduct(db, manager, change))).toMatchObject({ ok: true });
}

async function evidence(questionId: string, productId: string, review: 'accepted' | 'rejected' | null = 'accepted') {
  const id = randomUUID();
  const link = { id, url: `https://example.com/${id}`, title: 'Report', type: 'test-report' as const, description: '' };
  await inTenant(manager, async (db) => {
    await addLink(db, manager, { ...link, validFrom: null, validUntil: null });
    expect(await attachEvidence(db, manager, { evidenceIds: [id], questionId, productIds: [productId] })).toMatchObject(
      { ok: true },
    );
    if (review)
      await reviewEvidence(db, manager, { id, version: 1, review, note: review === 'rejected' ? 'Wrong file' : '' });
  });
  return id;
}
