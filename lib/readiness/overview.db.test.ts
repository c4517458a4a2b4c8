import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { releasedLaw } from '#lib/law/law.ts';
import { closeFixtures, createTenant } from '#prisma/fixtures.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { expiries, lawDates } from './coming-up.ts';
import { type OverviewFilter, overviewAsOf, overviewPage } from './overview.ts';
import { readOverview } from './overview-page.ts';
import { rankOf } from './readiness.ts';
import { today } from './today.ts';

let scope: { tenantId: TenantId };
const inHere = <Value>(work: (db: TenantDb) => Promise<Value>) => inTenant(scope, work);
const all: OverviewFilter = { search: '', verdicts: [], families: [], owners: [], sort: 'worst', descending: false };
const list = (filter: Partial<OverviewFilter> = {}, page = { offset: 0, limit: 100 }) =>
  inHere((db) => overviewPage(db, { ...all, ...filter }, page));

beforeAll(async () => {
  scope = { tenantId: (await createTenant()).id as TenantId };
  await createManyProducts(scope.tenantId, 12);
  const stranger = await createTenant();
  await createManyProducts(stranger.id, 3);
}, 60_000);
afterAll(closeFixtures);

describe('The matrix', () => {
  it('holds this tenant’s products and no other’s', async () => {
    const { rows, total } = await list();
    expect([rows.length, total]).toEqual([12, 12]);
  });

  it('shows the worst first', async () => {
    const { rows } = await list();
    const worst = rows.map(({ cells }) => Math.min(...cells.map(rankOf)));
    const verdicts = worst.map((rank) => Math.floor(rank / 1_000_000));
    expect(verdicts).toEqual(verdicts.toSorted((left, right) => left - right));
  });

  it('with a market is ordered and narrowed by the verdict there', async () => {
    const { rows, total } = await list({ market: 'EU', verdicts: ['undetermined'] });
    const cells = rows.map((row) => row.cells.find((it) => it.market === 'EU'));
    expect(total).toBe(rows.length);
    expect(total).toBeGreaterThan(0);
    expect(new Set(cells.map((it) => it?.verdict))).toEqual(new Set(['undetermined']));
    expect(cells.map((it) => it && rankOf(it))).toEqual(
      cells.map((it) => it && rankOf(it)).toSorted((a, b) => (a ?? 0) - (b ?? 0)),
    );
  });

  it('pages without gaps or repeats', async () => {
    const pages = await Promise.all([0, 5, 10].map((offset) => list({}, { offset, limit: 5 })));
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(12);
    expect(ids).toEqual((await list()).rows.map(({ id }) => id));
  });

  it('finds by name, model and family; a percent sign is only a percent sign', async () => {
    expect((await list({ search: 'door lock' })).rows.every(({ name }) => name.includes('Door Lock'))).toBe(true);
    expect((await list({ search: 'door lock' })).total).toBeGreaterThan(0);
    expect((await list({ search: '%' })).total).toBe(0);
  });

  it('on another day is judged by the law of that day and changes nothing stored', async () => {
    const { rows } = await list();
    const later = await inHere((db) => overviewAsOf(db, rows, '2027-12-11'));
    const numbers = (all: typeof rows) =>
      all.flatMap(({ cells }) => cells.map((it) => it.blockers)).reduce((a, b) => a + b, 0);
    expect(numbers(later.rows)).toBeGreaterThan(numbers(rows));
    expect((await list()).rows).toEqual(rows);
  });

  it('on today’s date is the same computed as stored', async () => {
    const { rows } = await list();
    const { rows: judged } = await inHere((db) => overviewAsOf(db, rows, today()));
    const shown = (all: typeof rows) =>
      all.map(({ id, cells }) => [
        id,
        cells.map(({ market, verdict, numbers, worst }) => [market, verdict, numbers, worst]).toSorted(),
      ]);
    expect(shown(judged)).toEqual(shown(rows));
  });
});

describe('What to do next', () => {
  it('names each question once, the most rewarding first, with how many products wait', async () => {
    const { toDo } = await inHere((db) => readOverview(db, all, { offset: 0, limit: 25 }, { asOf: today() }));
    expect(new Set(toDo.map((it) => `${it.questionId} ${it.kind}`)).size).toBe(toDo.length);
    const [first] = toDo;
    const [best] = await inHere((db) =>
      db.gap.findMany({ orderBy: { score: 'desc' }, take: 1, select: { score: true } }),
    );
    const count = await inHere((db) => db.gap.count({ where: { questionId: first?.questionId, kind: first?.kind } }));
    const [top] = await inHere((db) =>
      db.gap.findMany({
        where: { questionId: first?.questionId },
        orderBy: { score: 'desc' },
        take: 1,
        select: { score: true },
      }),
    );
    expect([top?.score, first?.more]).toEqual([best?.score, count - 1]);
  });
});

describe('Coming up', () => {
  it('tells the law of the tenant’s markets only, each day once', () => {
    const days = lawDates(releasedLaw(), ['EU'], '2026-01-01', '2027-12-31');
    expect(days.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-09-11', '2027-12-11']));
    expect(lawDates(releasedLaw(), ['AU'], '2026-01-01', '2027-12-31').some(({ subject }) => subject === 'cra')).toBe(
      false,
    );
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  });

  it('tells accepted evidence and support that end in the time, and nothing else', async () => {
    await inHere(async (db) => {
      await db.$executeRaw`insert into evidence (form, title, type, url, valid_until, review, uploaded_by) values
        ('link', 'On the last day', 'policy', 'https://example.com', '2027-06-30', 'accepted', gen_random_uuid()),
        ('link', 'After it', 'policy', 'https://example.com', '2027-07-01', 'accepted', gen_random_uuid()),
        ('link', 'Not accepted', 'policy', 'https://example.com', '2027-03-01', 'submitted', gen_random_uuid())`;
      await db.$executeRaw`delete from answer where question_id = 'support-end-date'`;
      await db.$executeRaw`insert into answer (product_id, question_id, value, author_id)
        select id, 'support-end-date', case row_number() over (order by id) when 1 then '"2027-01-15"' when 2 then '"none"' else '"2031-01-01"' end::jsonb, gen_random_uuid()
        from product limit 3`;
    });
    const days = await inHere((db) => expiries(db, '2026-06-30', '2027-06-30'));
    expect(days.map(({ date, kind }) => `${date} ${kind}`)).toEqual(['2027-01-15 support', '2027-06-30 evidence']);
  });
});
