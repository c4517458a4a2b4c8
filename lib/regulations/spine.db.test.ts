import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { releasedLaw } from '#lib/law/law.ts';
import { judge } from '#lib/readiness/judge.ts';
import { lookOf, statesOf } from '#lib/readiness/requirement-states.ts';
import { today } from '#lib/readiness/today.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { readRegulation } from './page.ts';
import { productsUnder } from './products-under.ts';
import { readRequirement } from './requirement.ts';
import type { SpineFilter } from './spine.ts';
import { readSpine } from './spine-page.ts';
import { standsUnder } from './stands.ts';

const cra = releasedLaw().packs.find(({ id }) => id === 'cra') as Pack;
const asked: SpineFilter = { spine: 'cra', search: '', columns: [], parts: [] };
let few: Member;
let many: Member;
let products: string[];
const of = <T>(member: Member, work: (db: TenantDb) => Promise<T>) => inTenant(member, work);

beforeAll(async () => {
  [few, many] = [await aMember(), await aMember()];
  products = await createManyProducts(few.tenantId, 5);
  await createManyProducts(many.tenantId, 300);
}, 120_000);
afterAll(closeFixtures);

describe('How products stand under each requirement', () => {
  it('is what judging them says', async () => {
    const { products: states } = await of(few, (db) => loadStates(db, products));
    const expected = new Map(cra.requirements.map(({ id }) => [id, {} as Record<string, number>]));
    for (const state of states) {
      const judged = judge(state, releasedLaw(), today()).markets.flatMap((market) =>
        market.regulations.filter(({ pack }) => pack.id === 'cra'),
      );
      const [found] = judged;
      if (!found || judged.length > 1) throw new Error('Each product is in one market of the CRA');
      const letters = statesOf(found.assessment);
      if (letters === '') continue;
      cra.requirements.forEach(({ id }, place) => {
        const look = lookOf(letters[place] ?? '', found.assessment.standing === 'undetermined');
        const counts = expected.get(id) ?? {};
        counts[look] = (counts[look] ?? 0) + 1;
      });
    }
    const stored = await of(few, (db) => standsUnder(db, cra));
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(expected));
  });

  it('leads to as many products as it counts, the worst first', async () => {
    const stands = await of(many, (db) => standsUnder(db, cra));
    for (const { id } of cra.requirements.slice(0, 12)) {
      const counts = stands.get(id) ?? {};
      const all = await of(many, (db) => productsUnder(db, cra, id, { offset: 0, limit: 400 }));
      const listed = Map.groupBy(all.rows, ({ look }) => look);
      expect(Object.fromEntries([...listed].map(([look, rows]) => [look, rows.length]))).toEqual(counts);
      const undetermined = await of(many, (db) =>
        productsUnder(db, cra, id, { look: 'undetermined', offset: 0, limit: 1 }),
      );
      expect(undetermined.total).toBe(counts.undetermined ?? 0);
    }
  });

  it('counts every product once under what it stands worst in', async () => {
    const etsi = releasedLaw().packs.find(({ id }) => id === 'etsi-en-303-645') as Pack;
    const [first] = (await of(many, (db) => standsUnder(db, etsi))).values();
    const total = Object.values(first ?? {}).reduce((sum, it) => sum + it, 0);
    expect(total).toBeLessThanOrEqual(300);
  });
});

const pages: [page: string, most: number, read: (db: TenantDb) => Promise<unknown>][] = [
  ['crosswalk', 4, (db) => readSpine(db, asked)],
  ['regulation', 3, (db) => readRegulation(db, 'cra', today())],
  ['requirement', 3, (db) => readRequirement(db, 'cra', 'cra-13-2', { offset: 0, limit: 25 })],
];

it.each(pages)('The page of a %s costs %i statements whatever the number of products', async (_, most, read) => {
  const count = async (member: Member) => (await countStatements(() => of(member, read))).statements;
  const [small, large] = [await count(few), await count(many)];
  expect(large.length).toBe(small.length);
  expect(large.filter((it) => /^\s*(select|with)\b/i.test(it) && !/set_config/.test(it)).length).toBe(most);
});
