import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { claimJob } from '#lib/jobs/claim.ts';
import { unfinishedJobs } from '#lib/jobs/queries.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { readChange } from '#lib/regulations/change.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { countAnew, countImpact } from './count-impact.ts';
import { atOnce } from './impact.ts';

// Long before the law: every product that it binds today stands differently then.
const on = '2020-01-01';
const regulation = 'uk-psti';
const products = 420;
let member: Member;
const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(member, work);
const change = (offset = 0) => here((db) => readChange(db, regulation, { on, offset }));
const ask = () => here((db) => countAnew(db, member, { regulation, on }));

beforeAll(async () => {
  member = await aMember();
  await createManyProducts(member.tenantId, products);
}, 120_000);
afterAll(closeFixtures);

describe('The impact on more products than one page looks at', () => {
  it('is told for one page only, until it is counted', async () => {
    const before = await change();
    expect([before?.page.looked, before?.page.total, before?.count]).toEqual([atOnce, products, null]);
  });

  it('is counted over all of them in the background, and comes to what the pages add up to', async () => {
    expect(await ask()).toMatchObject({ ok: true });
    expect(await here(unfinishedJobs)).toEqual([]);
    await workOff();
    const pages = await Promise.all([0, 1, 2].map((page) => change(page * atOnce)));
    const impacts = pages.flatMap((it) => it?.page.impacts ?? []);
    const moves: Record<string, number> = {};
    for (const { verdict } of impacts) {
      const move = `${verdict.from} ${verdict.to}`;
      moves[move] = (moves[move] ?? 0) + 1;
    }
    expect(pages[0]?.count).toMatchObject({
      ...{ looked: products, total: products, finished: true, old: false, moves },
      differ: new Set(impacts.map(({ productId }) => productId)).size,
    });
    expect(impacts.length).toBeGreaterThan(0);
  });

  it('goes on where it was cut short, and counts nobody twice', async () => {
    const whole = (await change())?.count;
    await ask();
    const job = await claimJob();
    if (job?.work.kind !== 'count-impact') throw new Error('The count waits');
    let batches = 0;
    const claimed = { ...job, work: job.work };
    expect(await countImpact(claimed, () => ++batches > 3)).toBe('stopped');
    expect((await change())?.count).toMatchObject({ looked: 300, total: products, finished: false });
    expect(await countImpact(claimed)).toBe('done');
    expect((await change())?.count).toEqual(whole);
  });

  it('is not counted for a regulation that is not there', async () => {
    expect(await here((db) => countAnew(db, member, { regulation: 'nothing', on }))).toMatchObject({ ok: false });
  });
});
