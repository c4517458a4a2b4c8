import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { type Touched, touchedBy, touchedByEach } from './touched.ts';

const worstFirst = ['not_compliant', 'undetermined', 'compliant', 'coming', 'not_applicable'] as const;
let member: Member;

beforeAll(async () => {
  member = await aMember();
  await createManyProducts(member.tenantId, 12);
  await createManyProducts((await aMember()).tenantId, 2);
}, 60_000);
afterAll(closeFixtures);

it('Products are counted once under each regulation, by their worst market, for one as for all', async () => {
  const { rows, all, psti, gdpr } = await inTenant(member, async (db) => ({
    rows: await db.standing.findMany({ select: { productId: true, regulation: true, standing: true, verdict: true } }),
    all: await touchedByEach(db),
    psti: await touchedBy(db, 'uk-psti'),
    gdpr: await touchedBy(db, 'gdpr'),
  }));
  const expected = (regulation: string): Touched => {
    const looks = Map.groupBy(
      rows.filter((it) => it.regulation === regulation),
      ({ productId }) => productId,
    );
    const counts: Touched = {};
    for (const stands of looks.values()) {
      const said = stands.map(({ standing, verdict }) => (standing === 'coming' ? 'coming' : verdict));
      const worst = worstFirst.find((it) => said.includes(it)) ?? 'not_applicable';
      counts[worst] = (counts[worst] ?? 0) + 1;
    }
    return counts;
  };
  expect([psti, gdpr]).toEqual([expected('uk-psti'), expected('gdpr')]);
  const regulations = [...new Set(rows.map(({ regulation }) => regulation))];
  expect(all.size).toBeGreaterThan(5);
  for (const id of regulations) {
    const { not_applicable: _, ...bearing } = expected(id);
    expect([id, all.get(id) ?? {}]).toEqual([id, bearing]);
  }
});
