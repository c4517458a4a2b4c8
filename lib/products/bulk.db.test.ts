import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { addMarket, archiveProducts, giveBackOwners, removeMarket, restoreProducts, setOwner } from './bulk.ts';

let member: Member;
let productIds: string[];
let foreign: string;

beforeEach(async () => {
  member = await aMember();
  const stranger = await aMember();
  productIds = [await aProduct(member), await aProduct(member), await aProduct(member)];
  foreign = await aProduct(stranger);
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(member, work);
const stateOf = (id: string) =>
  here((db) =>
    db.product.findFirst({
      where: { id },
      select: {
        ownerId: true,
        version: true,
        archivedAt: true,
        placements: { select: { market: true }, orderBy: { market: 'asc' } },
      },
    }),
  );
const actsOf = async (id: string) =>
  (
    await here((db) =>
      db.auditEvent.findMany({ where: { subjectId: id }, select: { action: true }, orderBy: { seq: 'asc' } }),
    )
  ).map(({ action }) => action);

describe('an owner for many', () => {
  it('is set on each with its own audit row, and undone to each one’s owner before', async () => {
    const [ana, ben] = [await aColleague(member, { name: 'Ana' }), await aColleague(member, { name: 'Ben' })];
    await here((db) => setOwner(db, member, { productIds: productIds.slice(0, 1), ownerId: ben.memberId }));
    const result = await here((db) => setOwner(db, member, { productIds, ownerId: ana.memberId }));
    for (const id of productIds) expect(await stateOf(id)).toMatchObject({ ownerId: ana.memberId });
    expect(await actsOf(productIds[1]!)).toEqual(['product.registered', 'product.changed']);

    await here((db) => giveBackOwners(db, member, { owners: result.ok ? result.value : [] }));
    expect(await stateOf(productIds[0]!)).toMatchObject({ ownerId: ben.memberId });
    expect(await stateOf(productIds[1]!)).toMatchObject({ ownerId: null });
  });

  it('leaves out those that have this owner already', async () => {
    const ana = await aColleague(member);
    await here((db) => setOwner(db, member, { productIds: productIds.slice(0, 2), ownerId: ana.memberId }));
    const again = await here((db) => setOwner(db, member, { productIds, ownerId: ana.memberId }));
    expect(again.ok && again.value.map(({ id }) => id)).toEqual([productIds[2]]);
    expect(await stateOf(productIds[0]!)).toMatchObject({ version: 2 });
  });

  it('cannot be somebody from another tenant', async () => {
    const other = await aMember();
    expect(await here((db) => setOwner(db, member, { productIds, ownerId: other.memberId }))).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
  });
});

describe('a market for many', () => {
  const placement = { market: 'GB', placedOn: '2026-06-01', lastPlacedOn: null };

  it('is added to those that lack it, with readiness, and can be taken back from just those', async () => {
    await here((db) => addMarket(db, member, { productIds: productIds.slice(0, 1), placement }));
    const added = await here((db) => addMarket(db, member, { productIds, placement }));
    expect(added.toSorted()).toEqual(productIds.slice(1).toSorted());
    expect(await stateOf(productIds[2]!)).toMatchObject({
      version: 2,
      placements: [{ market: 'EU' }, { market: 'GB' }],
    });
    expect(await here((db) => db.readiness.count({ where: { market: 'GB' } }))).toBe(3);

    await here((db) => removeMarket(db, member, { productIds: added, market: 'GB' }));
    expect(await here((db) => db.placement.count({ where: { market: 'GB' } }))).toBe(1);
    expect(await here((db) => db.readiness.count({ where: { market: 'GB' } }))).toBe(1);
    expect(await actsOf(productIds[2]!)).toEqual([
      'product.registered',
      'product.market-added',
      'product.market-removed',
    ]);
  });
});

describe('archiving many', () => {
  it('takes them out of the catalogue and can be undone', async () => {
    const archived = await here((db) => archiveProducts(db, member, { productIds }));
    expect(archived.toSorted()).toEqual(productIds.toSorted());
    expect((await stateOf(productIds[0]!))?.archivedAt).toBeInstanceOf(Date);
    expect(await here((db) => archiveProducts(db, member, { productIds }))).toEqual([]);
    await here((db) => restoreProducts(db, member, { productIds }));
    expect(await stateOf(productIds[0]!)).toMatchObject({ archivedAt: null, version: 3 });
    expect(await actsOf(productIds[0]!)).toEqual(['product.registered', 'product.archived', 'product.restored']);
  });
});

describe('another tenant’s product in the list', () => {
  it('is untouched by every act, while our own change', async () => {
    const ids = [foreign, ...productIds.slice(0, 1)];
    const owned = await here((db) => setOwner(db, member, { productIds: ids, ownerId: member.memberId }));
    const marketed = await here((db) =>
      addMarket(db, member, { productIds: ids, placement: { market: 'AU', placedOn: null, lastPlacedOn: null } }),
    );
    const archived = await here((db) => archiveProducts(db, member, { productIds: ids }));
    expect([owned.ok && owned.value.map(({ id }) => id), marketed, archived]).toEqual([
      ids.slice(1),
      ids.slice(1),
      ids.slice(1),
    ]);
    expect(await actsOf(foreign)).toEqual([]);
  });
});
