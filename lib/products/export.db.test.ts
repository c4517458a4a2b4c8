import { afterAll, describe, expect, it } from 'vitest';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { readCatalogueFilter } from './catalogue-filter.ts';
import { catalogueExport } from './export.ts';
import { importProducts } from './import.ts';
import { readImport } from './import-file.ts';

afterAll(closeFixtures);

const everything = readCatalogueFilter({ search: '', filters: {}, sort: undefined });
const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

describe('an export', () => {
  it('holds no cell a spreadsheet would run, whatever a product is called', async () => {
    const member = await aMember();
    await aProduct(member, { name: '=HYPERLINK("http://x","y")', model: '＠SUM', family: '+1', description: '-2' });
    const csv = await text(catalogueExport(member, everything));
    expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")","'＠SUM","'+1","'-2"`);
  });

  it('imported into another tenant gives the same products', async () => {
    const [from, to] = [await aMember(), await aMember()];
    const owner = await aColleague(from);
    await aProduct(from, {
      name: '=1',
      model: 'A',
      description: 'line "one"',
      ownerId: owner.memberId,
      roles: ['importer', 'manufacturer'],
    });
    await aProduct(from, {
      name: 'Lock',
      model: 'B',
      placements: [
        { market: 'EU', placedOn: null, lastPlacedOn: '2027-01-01' },
        { market: 'GB', placedOn: '2026-01-01', lastPlacedOn: '2027-01-01' },
        { market: 'US-CA', placedOn: null, lastPlacedOn: null },
      ],
    });
    const first = await text(catalogueExport(from, everything));
    const file = readImport(new TextEncoder().encode(first));
    if (!file.ok || file.value.problems.length > 0) throw new Error(JSON.stringify(file));
    const rows = file.value.rows.map((row) => ({ ...row, ownerEmail: null }));
    await inTenant(to, (db) => importProducts(db, to, rows));
    const second = readImport(new TextEncoder().encode(await text(catalogueExport(to, everything))));
    expect(second.ok && second.value.rows.map((row) => ({ ...row, ownerEmail: null }))).toEqual(rows);
  });

  it('of more products than one piece holds every one, once, and none of another tenant’s', async () => {
    const member = await aMember();
    await aProduct(await aMember(), { name: 'Foreign', model: 'FOREIGN' });
    const lines = Array.from({ length: 1_201 }, (_, place) => `Product ${place},P${place},manufacturer`);
    const file = readImport(new TextEncoder().encode(['name,model,roles', ...lines].join('\n')));
    await inTenant(member, (db) => importProducts(db, member, file.ok ? file.value.rows : []));
    const csv = await text(catalogueExport(member, everything));
    const models = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((it) => it.split(',')[1]);
    expect(new Set(models).size).toBe(1_201);
    expect(models).toHaveLength(1_201);
    expect(csv).not.toContain('FOREIGN');
  });
});
