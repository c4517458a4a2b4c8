import { afterAll, describe, expect, it } from 'vitest';
import { verifyChain } from '#lib/audit/verify.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { checkImport, importProducts } from './import.ts';
import { type ImportRow, readImport } from './import-file.ts';

afterAll(closeFixtures);

function rowsOf(lines: string[]): ImportRow[] {
  const result = readImport(new TextEncoder().encode(['name,model,owner,roles,markets', ...lines].join('\n')));
  if (!result.ok) throw new Error(result.message);
  return result.value.rows;
}

describe('an import', () => {
  it('adds every row with its markets, owner, readiness and audit row', async () => {
    const member = await aMember();
    const ana = await aColleague(member);
    const rows = rowsOf([`Cam,M1,${ana.email},manufacturer,EU=2026-03-01 GB`, 'Lock,M2,,importer distributor,']);
    const stored = await inTenant(member, async (db) => {
      await importProducts(db, member, rows);
      const products = await db.product.findMany({
        select: {
          name: true,
          model: true,
          roles: true,
          ownerId: true,
          placements: { select: { market: true, placedOn: true }, orderBy: { market: 'asc' } },
        },
        orderBy: { model: 'asc' },
      });
      const acts = await db.auditEvent.findMany({ select: { action: true } });
      return { products, acts: acts.map(({ action }) => action), readiness: await db.readiness.count() };
    });
    expect(stored).toEqual({
      products: [
        {
          name: 'Cam',
          model: 'M1',
          roles: ['manufacturer'],
          ownerId: ana.memberId,
          placements: [
            { market: 'EU', placedOn: new Date('2026-03-01') },
            { market: 'GB', placedOn: null },
          ],
        },
        { name: 'Lock', model: 'M2', roles: ['importer', 'distributor'], ownerId: null, placements: [] },
      ],
      acts: ['product.imported', 'product.imported'],
      readiness: 2,
    });
  });

  it('names rows whose model is in the catalogue already or whose owner is not a member', async () => {
    const member = await aMember();
    const stranger = await aMember();
    await aProduct(member, { model: 'M1' });
    await aProduct(stranger, { model: 'M2' });
    const rows = rowsOf(['Cam,M1,,manufacturer,', `Lock,M2,${stranger.email},manufacturer,`]);
    const problems = await inTenant(member, (db) => checkImport(db, rows));
    expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual(['2 model', '3 owner']);
  });

  it('is all or nothing: when one row cannot be written none is', async () => {
    const member = await aMember();
    await aProduct(member, { model: 'M2' });
    const rows = rowsOf(['Cam,M1,,manufacturer,', 'Lock,M2,,manufacturer,']);
    await expect(inTenant(member, (db) => importProducts(db, member, rows))).rejects.toThrow();
    expect(await inTenant(member, (db) => db.product.count())).toBe(1);
    expect(await inTenant(member, (db) => db.auditEvent.count({ where: { action: 'product.imported' } }))).toBe(0);
  });

  it('takes 5,000 rows in one transaction and leaves their readiness to a job', { timeout: 60_000 }, async () => {
    const member = await aMember();
    const rows = rowsOf(
      Array.from({ length: 5_000 }, (_, place) => `Product ${place},P${place},,manufacturer,EU=2026-03-01 GB`),
    );
    const started = performance.now();
    await inTenant(member, (db) => importProducts(db, member, rows));
    const seconds = (performance.now() - started) / 1000;
    const stored = await inTenant(member, async (db) => [
      await db.product.count(),
      await db.placement.count(),
      await db.auditEvent.count(),
      await db.job.count(),
    ]);
    expect(stored).toEqual([5_000, 10_000, 5_000, 1]);
    expect(seconds).toBeLessThan(10);
    const { rows: checked, fault } = await verifyChain(member);
    expect([checked, fault]).toEqual([5_000n, undefined]);
  });
});
