import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { attachEvidence } from './attach.ts';
import { archiveEvidence, changeEvidence, reviewEvidence } from './commands.ts';
import { type LibraryFilter, listLibrary, listLibraryIds } from './library.ts';
import { openEvidence } from './opened.ts';

const today = '2026-11-22';
let manager: Member;

beforeEach(async () => {
  manager = await aMember({ role: 'manager', name: 'Grace Hopper' });
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>, who = manager) => inTenant(who, work);
const all: LibraryFilter = {
  search: '',
  types: [],
  states: [],
  products: [],
  sort: { by: 'title', descending: false },
};
const list = async (given: Partial<LibraryFilter> = {}, page = { offset: 0, limit: 50 }, who = manager) => {
  const { rows, total } = await here((db) => listLibrary(db, { ...all, ...given }, today, page), who);
  return { titles: rows.map(({ title }) => title), total };
};
const titles = async (given: Partial<LibraryFilter>) => (await list(given)).titles;

/** A piece called so, valid between these days, reviewed or not. */
async function named(title: string, given: { from?: string; until?: string; review?: 'accepted' | 'rejected' } = {}) {
  const id = await aPiece(manager);
  const { from = null, until = null, review } = given;
  await here(async (db) => {
    const said = { title, type: 'test-report' as const, description: '', validFrom: from, validUntil: until };
    await changeEvidence(db, manager, { id, version: 1, ...said });
    if (review) await reviewEvidence(db, manager, { id, version: 2, review, note: 'Because.' });
  });
  return id;
}

describe('The library', () => {
  it('is narrowed by state, the last day of validity included', async () => {
    await named('a waiting');
    await named('b good, last day', { until: today, review: 'accepted' });
    await named('c expired yesterday', { until: '2026-11-21', review: 'accepted' });
    await named('d not valid yet', { from: '2026-11-23', review: 'accepted' });
    await named('e rejected', { review: 'rejected' });
    await named('f in 90 days', { until: '2027-02-20', review: 'accepted' });
    await named('g in 91 days', { until: '2027-02-21', review: 'accepted' });
    const gone = await named('h archived', { review: 'accepted' });
    await here((db) => archiveEvidence(db, manager, [gone], true));
    const first = async (states: string[]) => (await titles({ states })).map((title) => title[0]).join('');
    expect(await first([])).toBe('abcdefg');
    expect(await first(['good'])).toBe('bfg');
    expect(await first(['waiting'])).toBe('a');
    expect(await first(['expired'])).toBe('c');
    expect(await first(['expiring'])).toBe('bf');
    expect(await first(['rejected'])).toBe('e');
    expect(await first(['archived'])).toBe('h');
    expect(await first(['expired', 'rejected'])).toBe('ce');
    expect(await first(['no-such-state'])).toBe('abcdefg');
  });

  it('is searched by what was typed, not by patterns', async () => {
    await named('Report 100%');
    await named('Report 100 of them');
    expect(await titles({ search: '100%' })).toEqual(['Report 100%']);
    expect(await titles({ search: "' or true --" })).toEqual([]);
  });

  it('knows what is attached to a product and what to nothing', async () => {
    const [used, product] = [await named('used'), await aProduct(manager)];
    await named('unused');
    const wanted = { evidenceIds: [used], questionId: 'password-scheme', productIds: [product] };
    await here((db) => attachEvidence(db, manager, wanted));
    expect(await titles({ products: [product] })).toEqual(['used']);
    expect(await titles({ states: ['unused'] })).toEqual(['unused']);
  });

  it('counts all pages and shows nothing of another tenant', async () => {
    for (const title of ['a', 'b', 'c']) await named(title);
    expect(await list({}, { offset: 2, limit: 2 })).toEqual({ titles: ['c'], total: 3 });
    expect(await list({}, { offset: 0, limit: 2 }, await aMember())).toEqual({ titles: [], total: 0 });
    expect(await here((db) => listLibraryIds(db, all, today, 2))).toHaveLength(2);
  });
});

describe('An opened piece', () => {
  it('says who brought it in, who reviewed it and what it is attached to', async () => {
    const [id, product] = [await named('report', { review: 'accepted' }), await aProduct(manager, { name: 'Camera' })];
    const wanted = { evidenceIds: [id], questionId: 'password-scheme', productIds: [product] };
    await here((db) => attachEvidence(db, manager, wanted));
    expect(await here((db) => openEvidence(db, id))).toMatchObject({
      title: 'report',
      uploadedByName: 'Grace Hopper',
      reviewedByName: 'Grace Hopper',
      uses: [{ questionId: 'password-scheme', productName: 'Camera' }],
    });
  });

  it('of another tenant is not there', async () => {
    const id = await named('secret');
    const stranger = await aMember();
    expect(await here((db) => openEvidence(db, id), stranger)).toBeNull();
  });
});
