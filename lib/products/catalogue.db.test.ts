import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { archiveProducts } from './bulk.ts';
import {
  type CatalogueFilter,
  type CatalogueSort,
  catalogueSorts,
  listCatalogue,
  listCatalogueIds,
} from './catalogue.ts';
import { catalogueChoices } from './choices.ts';

let member: Member;
let ana: Member;

const all: CatalogueFilter = {
  search: '',
  markets: [],
  regulations: [],
  verdicts: [],
  owners: [],
  families: [],
  archived: false,
  sort: { by: 'name', descending: false },
};
const page = { offset: 0, limit: 50 };
const named = async (filter: Partial<CatalogueFilter>, as: Member = member) =>
  (await inTenant(as, (db) => listCatalogue(db, { ...all, ...filter }, page))).rows.map(({ name }) => name);

beforeAll(async () => {
  member = await aMember();
  ana = await aColleague(member, { name: 'Ana' });
  const inMarkets = (...markets: string[]) =>
    markets.map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));
  const offline = [
    { questionId: 'product-form', value: 'hardware' },
    { questionId: 'connections', value: ['none-of-these'] },
  ];
  await aProduct(member, {
    name: 'Camera',
    model: 'C-1',
    family: 'Home',
    placements: inMarkets('EU', 'GB'),
    ownerId: ana.memberId,
  });
  const lock = await aProduct(member, {
    name: 'Lock 100%',
    model: 'L_2',
    family: 'Doors',
    placements: inMarkets('EU'),
    answers: offline,
  });
  await inTenant(member, (db) =>
    db.readiness.updateMany({ where: { productId: lock }, data: { verdict: 'not_applicable' } }),
  );
  await aProduct(member, { name: 'Speaker', model: 'S-3', family: '', placements: inMarkets('US-CA') });
  const archived = await aProduct(member, { name: 'Toaster', family: 'Old', placements: inMarkets('EU') });
  await inTenant(member, (db) => archiveProducts(db, member, { productIds: [archived] }));
  await aProduct(await aMember(), { name: 'Camera', model: 'C-1', family: 'Home', placements: inMarkets('EU') });
});
afterAll(closeFixtures);

describe('the catalogue', () => {
  const cases: [why: string, filter: Partial<CatalogueFilter>, names: string[]][] = [
    ['shows what is not archived, by name', {}, ['Camera', 'Lock 100%', 'Speaker']],
    ['shows what is archived', { archived: true }, ['Toaster']],
    ['finds a part of the name in any case', { search: 'cAM' }, ['Camera']],
    ['finds a part of the model', { search: 's-3' }, ['Speaker']],
    ['finds a percent sign as a percent sign', { search: '%' }, ['Lock 100%']],
    ['finds an underscore as an underscore', { search: '_' }, ['Lock 100%']],
    ['a quotation mark finds nothing and breaks nothing', { search: `'"\\` }, []],
    ['narrows to markets', { markets: ['GB', 'US-CA'] }, ['Camera', 'Speaker']],
    ['narrows to a regulation that binds or may', { regulations: ['cra'] }, ['Camera']],
    ['narrows to a regulation that may bind in a market', { regulations: ['cra'], markets: ['GB'] }, []],
    ['narrows to a verdict in any market', { verdicts: ['not_applicable'] }, ['Lock 100%']],
    ['narrows to a verdict in a market', { verdicts: ['undetermined'], markets: ['EU'] }, ['Camera']],
    ['narrows to a family', { families: ['Doors'] }, ['Lock 100%']],
    ['narrows to products without owner', { owners: ['none'] }, ['Lock 100%', 'Speaker']],
    ['sorts backwards', { sort: { by: 'name', descending: true } }, ['Speaker', 'Lock 100%', 'Camera']],
    ['sorts by family, none last', { sort: { by: 'family', descending: false } }, ['Lock 100%', 'Camera', 'Speaker']],
  ];
  it.each(cases)('%s', async (_why, filter, names) => {
    expect(await named(filter)).toEqual(names);
  });

  it('narrows to an owner, with or without those that have none', async () => {
    expect(await named({ owners: [ana.memberId] })).toEqual(['Camera']);
    expect(await named({ owners: [ana.memberId, 'none'] })).toHaveLength(3);
  });

  it.each(catalogueSorts)('can be sorted by %s both ways without losing a row', async (by: CatalogueSort) => {
    expect(await named({ sort: { by, descending: false } })).toHaveLength(3);
    expect(await named({ sort: { by, descending: true } })).toHaveLength(3);
  });

  it('a row has its owner’s name and its markets with verdicts', async () => {
    const { rows } = await inTenant(member, (db) => listCatalogue(db, { ...all, search: 'Camera' }, page));
    expect(rows).toMatchObject([
      {
        name: 'Camera',
        ownerName: 'Ana',
        markets: [
          { market: 'EU', placedOn: '2026-03-01', verdict: 'undetermined' },
          { market: 'GB', verdict: 'undetermined' },
        ],
      },
    ]);
  });

  it('pages with a total, and an export reads the same order', async () => {
    const sorted = { ...all, sort: { by: 'name', descending: true } } as const;
    const second = await inTenant(member, (db) => listCatalogue(db, sorted, { offset: 1, limit: 1 }));
    expect(second).toMatchObject({ total: 3, rows: [{ name: 'Lock 100%' }] });
    expect((await inTenant(member, (db) => listCatalogueIds(db, sorted)))[1]).toBe(second.rows[0]?.id);
  });

  it('another tenant’s filter by our member finds nothing', async () => {
    expect(await named({ owners: [ana.memberId] }, await aMember())).toEqual([]);
  });
});

describe('what the catalogue can be narrowed to', () => {
  it('is what this tenant uses', async () => {
    const choices = await inTenant(member, catalogueChoices);
    expect(choices.markets).toEqual(['EU', 'GB', 'US-CA']);
    expect(choices.families).toEqual(['Doors', 'Home', 'Old']);
    expect(choices.owners.map(({ label }) => label)).toEqual(['Ada Byron', 'Ana']);
  });

  it('is empty in an empty tenant', async () => {
    expect(await inTenant(await aMember(), catalogueChoices)).toMatchObject({ markets: [], families: [] });
  });
});
