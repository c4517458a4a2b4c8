import { afterAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { exampleFramework } from '#lib/frameworks/examples.ts';
import { frameworkHash } from '#lib/frameworks/framework.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { aTaking } from '#prisma/testing/a-snapshot.ts';
import { always, yes } from '#rules/engine/language.ts';
import type { Pack, Requirement } from '#rules/engine/pack.ts';
import type { Question } from '#rules/questions/question.ts';
import { takeSnapshot } from './commands.ts';
import { drawMarkets } from './drawn.ts';
import { openSnapshot } from './opened.ts';
import { findSnapshot } from './queries.ts';

afterAll(closeFixtures);

describe('A product with a thousand answers', () => {
  it('is sealed and opened in moments', async () => {
    await publishPacks(process.env.OWNER_DATABASE_URL ?? '');
    const admin = await aMember({ role: 'admin' });
    const own = await aProduct(admin, { placements: [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }] });
    await inTenant(admin, (db) => addLongList(db, admin, own, 1_000));
    const input = aTaking(own);
    const began = performance.now();
    const taken = await inTenant(admin, (db) => takeSnapshot(db, admin, input));
    const sealed = performance.now();
    expect(taken).toMatchObject({ ok: true });
    const opened = await inTenant(admin, async (db) => {
      const stored = await findSnapshot(db, input.id);
      return stored && (await openSnapshot(db, stored));
    });
    if (!opened?.checked.holds) throw new Error('It does not hold');
    const { document } = opened.checked;
    const markets = drawMarkets(document, opened.packs);
    const ended = performance.now();
    expect(document.answers.length).toBeGreaterThanOrEqual(1_000);
    const list = markets[0]?.regulations.find(({ id }) => id === 'own-long');
    expect(list).toMatchObject({ verdict: 'compliant', numbers: { total: 1_000, satisfied: 1_000 } });
    // On two busy cores 1.0 s and 0.2 s were seen.
    expect([sealed - began < 5_000, ended - sealed < 5_000]).toEqual([true, true]);
  });
});

/** A requirement list of the tenant's own that asks for so many answers, and the answers. */
async function addLongList(db: TenantDb, admin: Member, own: string, length: number): Promise<void> {
  const ids = Array.from({ length }, (_, place) => `own-long-${place}`);
  const questions = ids.map(
    (id): Question => ({
      ...{
        id,
        topic: 'risk',
        scope: 'product',
        use: 'compliance',
        ask: `Is ${id} so?`,
        label: id,
        why: 'It is asked.',
      },
      answer: { kind: 'yes-no' },
    }),
  );
  const requirements = ids.map(
    (id): Requirement => ({
      ...{ id: `${id}-r`, title: `Requirement ${id}`, cites: id, reads: `It is so: ${id}`, metWhen: yes(id) },
      ...{ severity: 'major', evidence: [] },
    }),
  );
  const pack: Pack = {
    ...exampleFramework.pack,
    id: 'own-long',
    markets: ['*'],
    force: 'mandatory',
    inScope: always,
    requirements,
  };
  const framework = { pack: { ...pack, exclusions: [], phases: {}, documents: [], routes: [] }, questions };
  const hash = frameworkHash(framework);
  await db.framework.create({
    data: { ...framework, regulation: pack.id, version: pack.version, hash, importedBy: admin.personId },
    select: { id: true },
  });
  const author = admin.personId;
  await db.answer.createMany({
    data: ids.map((questionId) => ({ productId: own, questionId, value: 'yes', note: 'As agreed', authorId: author })),
  });
}
