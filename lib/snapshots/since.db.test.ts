import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { reviewEvidence } from '#lib/evidence/commands.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { today } from '#lib/readiness/today.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { aSnapshot } from '#prisma/testing/a-snapshot.ts';
import { always, never } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { changesSince } from './changes.ts';
import { openSnapshot } from './opened.ts';
import { findSnapshot } from './queries.ts';
import { readChanges } from './since.ts';
import { verifySnapshots } from './verify.ts';

const owner = process.env.OWNER_DATABASE_URL ?? '';
const newest = releasedPacks.find(({ id }) => id === 'uk-psti') as Pack;
/** It binds everybody, so that few answers tell much. */
const earlier: Pack = { ...newest, version: '0.9.0', inScope: always, exclusions: [] };
const placements = [{ market: 'GB', placedOn: '2026-03-01' as const, lastPlacedOn: null }];

let manager: Member;
let product: string;
const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(manager, work);

beforeAll(async () => {
  await publishPacks(owner, [...releasedPacks.filter(({ id }) => id !== 'uk-psti'), earlier]);
});
beforeEach(async () => {
  manager = await aMember({ role: 'manager' });
  product = await aProduct(manager, { placements });
  await answer('password-scheme', 'unique-per-device');
});
afterAll(closeFixtures);

async function answer(questionId: string, value: string, version = 0): Promise<void> {
  const input = { productId: product, questionId, note: '', reason: '', version };
  expect(await here((db) => saveAnswer(db, manager, { ...input, value }))).toMatchObject({ ok: true });
}

async function prove(validUntil: string | null): Promise<string> {
  const id = await aPiece(manager);
  await here(async (db) => {
    await attachEvidence(db, manager, { evidenceIds: [id], questionId: 'password-scheme', productIds: [product] });
    await reviewEvidence(db, manager, { id, version: 1, review: 'accepted', note: '' });
    if (validUntil) await db.evidence.updateMany({ where: { id }, data: { validUntil: new Date(validUntil) } });
  });
  return id;
}

const opened = (id: string) =>
  here(async (db) => {
    const stored = await findSnapshot(db, id);
    if (!stored) throw new Error('There is no such snapshot');
    return openSnapshot(db, stored);
  });

/** What changed for UK PSTI since. */
async function since(id: string) {
  const snapshot = await opened(id);
  const changes = await here((db) => readChanges(db, snapshot));
  return changes?.find(({ regulation }) => regulation === 'uk-psti');
}

describe('What has changed since', () => {
  it('is nothing right after', async () => {
    const snapshot = await opened(await aSnapshot(manager, product));
    expect(await here((db) => readChanges(db, snapshot))).toEqual([]);
  });

  it('names the answer that makes it so', async () => {
    const id = await aSnapshot(manager, product);
    await answer('password-scheme', 'shared-default', 1);
    const change = await since(id);
    expect(change?.because).toEqual([{ kind: 'answers', labels: ['default password scheme'] }]);
    expect(change?.to?.numbers.satisfied).toBeLessThan(change?.from?.numbers.satisfied ?? 0);
  });

  it('names the evidence that has run out', async () => {
    await prove('2026-05-01');
    const id = await aSnapshot(manager, product, { asOf: '2026-04-01' });
    const change = await since(id);
    expect(change?.because).toMatchObject([{ kind: 'expired', titles: [expect.any(String)] }]);
    expect([change?.from?.numbers.proven, change?.to?.numbers.proven]).toEqual([1, 0]);
  });

  it('names the evidence that was taken away', async () => {
    const evidence = await prove(null);
    const id = await aSnapshot(manager, product);
    await here((db) => db.evidence.updateMany({ where: { id: evidence }, data: { archivedAt: new Date() } }));
    expect((await since(id))?.because).toMatchObject([{ kind: 'evidence', gone: [expect.any(String)], added: 0 }]);
  });

  it('names the day when a law has begun to bind', async () => {
    const snapshot = await opened(await aSnapshot(manager, product, { asOf: '2024-01-01' }));
    const changes = await here((db) => readChanges(db, snapshot));
    const change = changes?.find(({ regulation }) => regulation === 'uk-psti');
    expect(change?.from?.standing).toBe('coming');
    expect(change?.because).toEqual([{ kind: 'day', from: '2024-01-01', to: today() }]);
  });

  it('names the version of the law, and nothing else, when only that was adopted', async () => {
    const id = await aSnapshot(manager, product);
    const snapshot = await opened(id);
    if (!snapshot.checked.holds) throw new Error('It does not hold');
    const { document } = snapshot.checked;
    const now = await here(async (db) => {
      const { products, law } = await loadStates(db, [product]);
      const lax: Pack = { ...earlier, version: '2.0.0', inScope: never };
      const packs = law.packs.map((it) => (it.id === 'uk-psti' ? lax : it));
      return { state: products[0]!, law: { ...law, packs }, asOf: today() };
    });
    expect(changesSince(document, snapshot.packs, now)).toMatchObject([
      {
        regulation: 'uk-psti',
        to: { verdict: 'not_applicable' },
        because: [{ kind: 'law', from: '0.9.0', to: '2.0.0' }],
      },
    ]);
  });

  it('names a market the product is no longer placed in', async () => {
    const id = await aSnapshot(manager, product);
    await here((db) => db.placement.deleteMany({ where: { productId: product } }));
    expect(await since(id)).toMatchObject({ to: null, because: [{ kind: 'market', placed: false }] });
  });
});

describe('A snapshot that is not what was sealed', () => {
  const asAdmin = async (text: string, values: unknown[]) => {
    const admin = new pg.Client({ connectionString: process.env.ADMIN_DATABASE_URL });
    await admin.connect();
    await admin.query(text, values);
    await admin.end();
  };

  it('cannot be made by the web server’s roles', async () => {
    await aSnapshot(manager, product);
    for (const url of [process.env.DATABASE_URL, process.env.IDENTITY_DATABASE_URL]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const text of [`update snapshot set hash = repeat('0', 64)`, 'delete from snapshot'])
        await expect(client.query(text)).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });

  it.each([
    [
      'its document',
      `update snapshot set document = replace(document, '"undetermined"', '"compliant"') where id = $1`,
      'not the one that was hashed',
    ],
    ['its hash', `update snapshot set hash = repeat('0', 64) where id = $1`, 'not the one that was hashed'],
    [
      'both',
      `update snapshot set document = replace(document, 'undetermined', 'compliant'),
        hash = encode(sha256(convert_to(replace(document, 'undetermined', 'compliant'), 'UTF8')), 'hex') where id = $1`,
      'another hash',
    ],
    ['what lists show', `update snapshot set title = 'Prettier' where id = $1`, 'What lists show'],
  ])('shows when somebody with the keys of the database changes %s', async (_, text, fault) => {
    const id = await aSnapshot(manager, product);
    expect(await verifySnapshots(manager)).toEqual({ snapshots: 1, findings: [] });
    await asAdmin(text, [id]);
    const { checked } = await opened(id);
    expect(checked.holds || checked.faults.join()).toContain(fault);
    const verified = await verifySnapshots(manager);
    expect(verified.findings.join()).toContain(fault);
  });

  it('or is gone, is found by the check', async () => {
    const id = await aSnapshot(manager, product);
    await asAdmin('delete from snapshot where id = $1', [id]);
    expect((await verifySnapshots(manager)).findings).toEqual([`Snapshot ${id} was taken and is gone.`]);
  });

  it('names packs that are gone or changed, and files that are gone', async () => {
    await prove(null);
    await aSnapshot(manager, product);
    await asAdmin(`update evidence set hash = repeat('a', 64) where tenant_id = $1`, [manager.tenantId]);
    await aSnapshot(manager, product);
    await asAdmin(`update pack_release set pack = pack || '{"title": "Rewritten"}' where regulation = $1`, [
      'uk-gdpr-dpa',
    ]);
    const findings = (await verifySnapshots(manager)).findings.join('\n');
    await asAdmin('delete from pack_release where regulation = $1', ['uk-gdpr-dpa']);
    await publishPacks(
      owner,
      releasedPacks.filter(({ id }) => id === 'uk-gdpr-dpa'),
    );
    expect(findings).toMatch(/version .+ of uk-gdpr-dpa is gone or was changed/);
    expect(findings).toMatch(/the bytes of “.+” are gone/);
  });
});
