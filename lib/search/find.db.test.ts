import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import type { Role } from '#lib/auth/permissions.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { find } from './find.ts';
import { foundKinds, foundMost } from './found.ts';
import { Wanted } from './wanted.ts';

let admin: Member;
let [camera, lock] = ['', ''];
const placements = ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));

beforeAll(async () => {
  admin = await aMember({ role: 'admin', name: 'Hedy Lamarr' });
  camera = await aProduct(admin, { name: 'Cam One', model: 'C-1', placements });
  lock = await aProduct(admin, { name: 'Lock 100%', model: 'L_2', placements });
});
afterAll(closeFixtures);

const search = (as: Member, q: string, at?: string) => inTenant(as, (db) => find(db, as, Wanted.parse({ q, at })));
const labels = async (as: Member, q: string) => (await search(as, q)).map(({ label }) => label);

it('Products are found by name and model, every word of them, and nothing in what is typed is a pattern', async () => {
  expect((await search(admin, 'one c-1'))[0]).toEqual({
    kind: 'product',
    id: camera,
    label: 'Cam One',
    hint: 'C-1',
    href: `/t/${admin.tenantSlug}/products/${camera}`,
  });
  expect(await labels(admin, 'cam zebra')).toEqual([]);
  expect(await labels(admin, '0%')).toEqual(['Lock 100%']);
  expect(await labels(admin, 'l_2')).toEqual(['Lock 100%']);
  expect(await labels(admin, '__')).toEqual([]);
  expect(await labels(admin, "'; drop")).toEqual([]);
});

it('A question and a requirement lead to the product on screen, else to one that they concern', async () => {
  const of = async (at?: string) => {
    const found = await search(admin, 'password', at);
    return (['question', 'requirement'] as const).map((kind) => found.find((it) => it.kind === kind));
  };
  for (const [at, name] of [
    [camera, 'Cam One'],
    [lock, 'Lock 100%'],
  ] as const) {
    const [question, requirement] = await of(at);
    expect(question).toMatchObject({
      hint: expect.stringContaining(name),
      href: expect.stringContaining(`/questionnaire/${at}?question=`),
    });
    expect(requirement).toMatchObject({
      hint: expect.stringContaining(name),
      href: expect.stringContaining(`/products/${at}?market=`),
    });
  }
  expect((await of()).map((it) => it?.href)).toEqual([
    expect.stringContaining('/questionnaire/'),
    expect.stringContaining('/products/'),
  ]);
  const foreign = await of(await aProduct(await aMember(), { placements }));
  expect(foreign.map((it) => it?.hint)).toEqual((await of()).map((it) => it?.hint));
});

it('A regulation leads to the page of a market it is made for, also where it binds nothing', async () => {
  const nobody = await aMember();
  for (const pack of releasedPacks) {
    const found = (await search(nobody, pack.id)).filter(({ kind }) => kind === 'regulation');
    expect(found.find(({ id }) => id === pack.id)?.href).toMatch(new RegExp(`/regulations/${pack.id}$`));
  }
});

it.each(['manager', 'contributor', 'viewer'] satisfies Role[])('A %s finds content, but no people', async (role) => {
  const reader = await aColleague(admin, { role, name: 'Somebody Else' });
  await aPiece(admin, 'policy');
  expect((await search(admin, 'lamarr')).map(({ kind }) => kind)).toEqual(['person']);
  expect(await search(reader, 'lamarr')).toEqual([]);
  expect(await labels(reader, 'cam one')).toContain('Cam One');
  expect((await search(reader, 'report')).some(({ kind }) => kind === 'evidence')).toBe(true);
});

it('Nothing of another tenant is found', async () => {
  const stranger = await aMember({ role: 'admin' });
  for (const q of ['cam one', 'lock', 'hedy lamarr', 'password']) {
    const found = await search(stranger, q);
    expect(found.filter(({ kind }) => kind !== 'regulation' && kind !== 'question')).toEqual([]);
    expect(JSON.stringify(found)).not.toMatch(/Cam One|Lock 100|Hedy Lamarr/);
  }
});

it('At most five of each kind are found, with the same six statements for 2 and for 500 products', async () => {
  const many = await aMember({ role: 'admin' });
  await createManyProducts(many.tenantId, 500);
  for (const as of [admin, many]) expect((await countStatements(() => search(as, 'ca'))).statements.length).toBe(6);
  for (const q of ['product', 'se', 'password', 'a'.repeat(2)]) {
    const found = await search(many, q);
    for (const kind of foundKinds) expect(found.filter((it) => it.kind === kind).length).toBeLessThanOrEqual(foundMost);
  }
});
