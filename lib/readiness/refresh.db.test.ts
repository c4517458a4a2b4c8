import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { loadStates } from '#lib/facts/queries.ts';
import { claimJob } from '#lib/jobs/claim.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { recompute } from '#lib/jobs/recompute.ts';
import { tick } from '#lib/jobs/tick.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { releasedLaw } from '#lib/law/law.ts';
import { closeFixtures, createTenant } from '#prisma/fixtures.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { judge } from './judge.ts';
import { refreshProduct, refreshProducts } from './refresh.ts';
import { today } from './today.ts';
import { verifyReadiness } from './verify.ts';

let scope: { tenantId: TenantId };
let ids: string[];
const first = () => ids[0] ?? '';
const inHere = <Value>(work: (db: TenantDb) => Promise<Value>) => inTenant(scope, work);
const stored = () =>
  inHere(
    (db) => db.$queryRaw<{ rows: unknown }[]>`
    select (select json_agg(json_build_array(product_id, market, verdict, xmin::text) order by product_id, market) from readiness) as rows,
      (select json_agg(json_build_array(product_id, question_id, kind, xmin::text) order by product_id, question_id, kind) from gap) as gaps`,
  );

beforeEach(async () => {
  scope = { tenantId: (await createTenant()).id as TenantId };
  ids = await createManyProducts(scope.tenantId, 4);
});
afterAll(closeFixtures);

describe('Refreshing a product', () => {
  it('stores what judging says', async () => {
    const { products } = await inHere((db) => loadStates(db, ids));
    const expected = products.flatMap((it) =>
      judge(it, releasedLaw(), today()).markets.map(({ market, verdict, numbers, worst }) => ({
        productId: it.id,
        market,
        verdict,
        worst,
        ...numbers,
      })),
    );
    const rows = await inHere((db) =>
      db.readiness.findMany({
        select: {
          productId: true,
          market: true,
          verdict: true,
          worst: true,
          total: true,
          answered: true,
          satisfied: true,
          proven: true,
        },
      }),
    );
    const key = (it: { productId: string; market: string }) => it.productId + it.market;
    const sorted = <Row extends { productId: string; market: string }>(all: Row[]) =>
      all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sorted(rows)).toEqual(sorted(expected));
  });

  it('twice touches no row the second time', async () => {
    const before = await stored();
    await inHere((db) => refreshProducts(db, ids));
    expect(await stored()).toEqual(before);
  });

  it('that is cut short leaves everything as it was', async () => {
    const before = await stored();
    const cut = inHere(async (db) => {
      await db.$executeRaw`delete from answer`;
      await refreshProducts(db, ids);
      throw new Error('the power went');
    });
    await expect(cut).rejects.toThrow('the power went');
    expect(await stored()).toEqual(before);
  });

  it('takes two statements', async () => {
    const { statements } = await inHere((db) => countStatements(() => refreshProduct(db, first())));
    expect(statements).toHaveLength(2);
  });

  it('takes away the rows of an archived product and of a market it left', async () => {
    await inHere(async (db) => {
      await db.$executeRaw`delete from placement where product_id = ${first()}::uuid and market = 'GB'`;
      await db.$executeRaw`update product set archived_at = now() where id = ${ids[1]}::uuid`;
      await refreshProducts(db, ids);
    });
    const rows = await inHere((db) => db.readiness.findMany({ select: { productId: true, market: true } }));
    expect(rows.filter((it) => it.productId === ids[1])).toEqual([]);
    expect(rows.filter((it) => it.productId === first()).map((it) => it.market)).not.toContain('GB');
    expect(await inHere((db) => db.gap.count({ where: { productId: ids[1] ?? '' } }))).toBe(0);
  });

  it('refreshes what inherits from it in the same transaction', async () => {
    await inHere(async (db) => {
      await db.$executeRaw`update product set parent_id = ${first()}::uuid where id = ${ids[1]}::uuid`;
      await db.$executeRaw`delete from answer where product_id = ${ids[1]}::uuid`;
      await refreshProduct(db, first());
    });
    expect((await verifyReadiness(scope)).findings).toEqual([]);
  });
});

describe('Background work', () => {
  it('judges every product of the tenant and no other’s', async () => {
    const other = (await createTenant()).id as TenantId;
    await createManyProducts(other, 1);
    await inTenant({ tenantId: other }, (db) => db.$executeRaw`update readiness set total = -1`);
    await inHere(async (db) => {
      await db.$executeRaw`delete from answer where product_id is null`;
      await queueJob(db, { kind: 'recompute-tenant' });
      await queueJob(db, { kind: 'recompute-tenant' });
    });
    await workOff();
    expect((await verifyReadiness(scope)).findings).toEqual([]);
    expect(await inHere((db) => db.job.findMany({ select: { state: true, done: true, total: true } }))).toEqual([
      { state: 'done', done: 4, total: 4 },
    ]);
    expect((await verifyReadiness({ tenantId: other })).findings).toHaveLength(5);
  });

  it('that was stopped goes on where it stopped', async () => {
    scope = { tenantId: (await createTenant()).id as TenantId };
    await createManyProducts(scope.tenantId, 25, 2);
    await inHere((db) => queueJob(db, { kind: 'recompute-tenant' }));
    const job = await claimJob();
    if (!job) throw new Error('no job');
    let batches = 0;
    expect(await recompute(job, () => batches++ > 0)).toBe('stopped');
    await inHere((db) => db.$executeRaw`update job set leased_until = now() - interval '1 second'`);
    await workOff();
    const [row] = await inHere((db) =>
      db.job.findMany({ select: { state: true, done: true, total: true, attempts: true } }),
    );
    expect(row).toMatchObject({ state: 'done', attempts: 2 });
    expect(row?.done).toBe(row?.total);
  });

  it('is never given to two workers', async () => {
    await inHere((db) => queueJob(db, { kind: 'recompute-tenant' }));
    const claims = await Promise.all([claimJob(), claimJob(), claimJob()]);
    expect(claims.filter(Boolean)).toHaveLength(1);
    await inHere((db) => db.$executeRaw`delete from job`);
  });

  it('is queued by a new day and by new rules, once', async () => {
    await tick();
    expect(await inHere((db) => db.job.count())).toBe(0);
    await inHere((db) => db.$executeRaw`update overall set as_of = as_of - 1 where product_id = ${first()}::uuid`);
    await tick();
    await tick();
    expect(await inHere((db) => db.job.count())).toBe(1);
    await workOff();
    await inHere((db) => db.$executeRaw`update overall set law = 'older' where product_id = ${first()}::uuid`);
    await tick();
    expect(await inHere((db) => db.job.count({ where: { state: 'queued' } }))).toBe(1);
    await workOff();
  });
});

describe('The verifier', () => {
  it('finds nothing in what was written', async () => {
    expect(await verifyReadiness(scope)).toEqual({ products: 4, waiting: 0, findings: [] });
  });

  it('finds a changed, a missing and an invented row', async () => {
    await inHere(async (db) => {
      await db.$executeRaw`update readiness set verdict = 'compliant', proven = total where product_id = ${first()}::uuid and market = 'EU'`;
      await db.$executeRaw`delete from standing where product_id = ${first()}::uuid and market = 'GB' and regulation = 'uk-psti'`;
      await db.$executeRaw`insert into gap (product_id, question_id, kind, topic, scope, severity, markets, regulations, requirements, score)
        values (${first()}::uuid, 'invented', 'answer', 'product', 'product', 'minor', '{}', '{}', '{}', 1)`;
    });
    expect((await verifyReadiness(scope)).findings.toSorted()).toEqual([
      `The gap row of ${first()} invented answer should not be there.`,
      `The readiness row of ${first()} EU does not say what the answers say.`,
      `The standing row of ${first()} GB uk-psti is missing.`,
    ]);
  });
});
