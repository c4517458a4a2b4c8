import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { readGaps } from '#lib/gaps/gaps-page.ts';
import { listCatalogue } from '#lib/products/catalogue.ts';
import { readCatalogueFilter } from '#lib/products/catalogue-filter.ts';
import { catalogueChoices } from '#lib/products/choices.ts';
import { findProduct } from '#lib/products/queries.ts';
import { loadProductQuestionnaire } from '#lib/questionnaire/load.ts';
import { readMarket } from '#lib/readiness/market-page.ts';
import { readOverview } from '#lib/readiness/overview-page.ts';
import { readProduct } from '#lib/readiness/product-page.ts';
import { today } from '#lib/readiness/today.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { countStatements } from './statements.ts';
import { inTenant, type TenantDb } from './tenant.ts';

type Scene = { member: Member; productId: string };
let few: Scene;
let many: Scene;

const scene = async (count: number): Promise<Scene> => {
  const member = await aMember({ role: 'admin' });
  const [productId = ''] = await createManyProducts(member.tenantId, count);
  return { member, productId };
};

beforeAll(async () => {
  few = await scene(10);
  many = await scene(1_000);
}, 240_000);
afterAll(closeFixtures);

const page = { offset: 0, limit: 25 };
const all = { search: '', verdicts: [], families: [], owners: [], sort: 'worst' as const, descending: false };
const gaps = {
  search: '',
  markets: [],
  regulations: [],
  severities: [],
  kinds: [],
  topics: [],
  products: [],
  owners: [],
};
const catalogue = readCatalogueFilter({ search: '', filters: {}, sort: undefined } as never);
const place = { market: 'EU', regulation: 'cra', requirement: 'cra-14-1' };

const pages: Record<string, [most: number, read: (db: TenantDb, scene: Scene) => Promise<unknown>]> = {
  overview: [10, (db) => readOverview(db, all, page, { asOf: today() })],
  'overview on another day': [10, (db) => readOverview(db, all, page, { asOf: '2028-01-01' })],
  gaps: [9, (db) => readGaps(db, gaps, page)],
  market: [6, (db) => readMarket(db, 'EU', all, page, today())],
  catalogue: [9, async (db) => [await listCatalogue(db, catalogue, page), await catalogueChoices(db)]],
  product: [
    6,
    async (db, { productId }) => [
      await findProduct(db, productId),
      await readProduct(db, { tenant: 't', productId, asOf: today(), opened: place }, (day) => day),
    ],
  ],
  questionnaire: [20, (db, { member, productId }) => loadProductQuestionnaire(db, member, productId, {})],
};

it.each(Object.entries(pages))(
  'The %s page costs the same statements with 10 and with 1,000 products',
  async (_, [most, read]) => {
    const count = async (at: Scene) =>
      (await countStatements(() => inTenant(at.member, (db) => read(db, at)))).statements.length;
    const [small, large] = [await count(few), await count(many)];
    expect(large).toBe(small);
    expect(large).toBeLessThanOrEqual(most);
  },
);

it('Saving an answer costs at most seven statements, and the session check one more, whatever the number of products', async () => {
  const { member, productId } = many;
  const input = { productId, questionId: 'software-updatable', note: '', reason: '', version: 0 };
  const { value, statements } = await countStatements(() =>
    inTenant(member, (db) => saveAnswer(db, member, { ...input, value: 'yes' })),
  );
  expect(value).toMatchObject({ ok: true });
  expect(statements.length).toBeLessThanOrEqual(7);
});
