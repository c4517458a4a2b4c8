import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { activityNames, productActivity } from './activity.ts';
import { listCatalogue } from './catalogue.ts';
import { readCatalogueFilter } from './catalogue-filter.ts';
import { catalogueChoices } from './choices.ts';
import { importProducts } from './import.ts';
import { readImport } from './import-file.ts';
import { findProduct } from './queries.ts';

let [few, many]: Member[] = [];
let [ofFew, ofMany]: string[] = [];

beforeAll(async () => {
  [few, many] = [await aMember(), await aMember()];
  [ofFew, ofMany] = [await fill(few, 10), await fill(many, 1_000)];
});
afterAll(closeFixtures);

/** Gives a tenant so many products; returns one of them. */
async function fill(member: Member, count: number): Promise<string | undefined> {
  const lines = Array.from({ length: count }, (_, place) => `Camera ${place},C${place},manufacturer,EU=2026-03-01 GB`);
  const file = readImport(new TextEncoder().encode(['name,model,roles,markets', ...lines].join('\n')));
  return (await inTenant(member, (db) => importProducts(db, member, file.ok ? file.value.rows : [])))[0];
}

const costOf = async (member: Member | undefined, work: (db: TenantDb) => Promise<unknown>) =>
  (await inTenant(member as Member, (db) => countStatements(() => work(db)))).statements.length;

describe('a page costs the same number of statements with 10 products and with 1,000', () => {
  const filter = readCatalogueFilter({
    search: 'a',
    filters: { market: ['EU'] },
    sort: { by: 'readiness', descending: false },
  });

  it('the catalogue', async () => {
    const page = async (db: TenantDb) => {
      await listCatalogue(db, filter, { offset: 0, limit: 50 });
      await catalogueChoices(db);
    };
    expect(await costOf(few, page)).toBe(await costOf(many, page));
    expect(await costOf(many, page)).toBeLessThanOrEqual(5);
  });

  it('a product with its activity', async () => {
    const page =
      (id = '') =>
      async (db: TenantDb) => {
        await findProduct(db, id);
        await activityNames(db, (await productActivity(db, id)).rows);
      };
    expect(await costOf(few, page(ofFew))).toBe(await costOf(many, page(ofMany)));
  });
});
