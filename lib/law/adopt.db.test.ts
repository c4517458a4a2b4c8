import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { readChange } from '#lib/regulations/change.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { always, never } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { adopt, adoptAll } from './adopt.ts';
import { impactOf } from './impact.ts';
import { waitingIn } from './waiting.ts';

const owner = process.env.OWNER_DATABASE_URL ?? '';
const newest = releasedPacks.find(({ id }) => id === 'uk-psti') as Pack;
/** A reading by which nobody was bound. */
const earlier: Pack = { ...newest, version: '0.9.0', inScope: never };
const placements = [{ market: 'GB', placedOn: '2026-03-01' as const, lastPlacedOn: null }];

let member: Member;
let productId: string;
const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(member, work);
const input = { regulation: 'uk-psti', version: newest.version, note: 'The board agreed.' };
const standing = () =>
  here(async (db) => {
    await workOff();
    return db.standing.findFirst({
      where: { productId, regulation: 'uk-psti' },
      select: { packVersion: true, verdict: true },
    });
  });

beforeAll(async () => {
  await publishPacks(owner, [earlier]);
  member = await aMember();
  await publishPacks(owner, [newest]);
  productId = await aProduct(member, { name: 'Cam One', placements });
});
afterAll(closeFixtures);

describe('A newer reading of a regulation', () => {
  it('waits, and changes nothing until it is adopted', async () => {
    const waiting = await here(waitingIn);
    expect(waiting.map(({ present, newest: to }) => [present?.version, to.version])).toEqual([
      ['0.9.0', newest.version],
    ]);
    expect(await standing()).toEqual({ packVersion: '0.9.0', verdict: 'not_applicable' });
  });

  it('shows beforehand which products would stand differently, and why', async () => {
    const change = await here((db) => readChange(db, 'uk-psti', { offset: 0 }));
    expect(change?.page.impacts).toMatchObject([
      { productName: 'Cam One', market: 'GB', verdict: { from: 'not_applicable', to: 'undetermined' } },
    ]);
    expect(change?.page.impacts[0]?.because.length).toBeGreaterThan(0);
  });

  it('is refused when a still newer one was released meanwhile', async () => {
    expect(await here((db) => adopt(db, member, { ...input, version: '1.0.0-old' }))).toMatchObject({
      ok: false,
      reason: 'changed',
    });
  });

  it('is adopted once, recorded, and judged by', async () => {
    expect(await here((db) => adopt(db, member, input))).toMatchObject({ ok: true });
    expect(await here((db) => adopt(db, member, input))).toMatchObject({ ok: true });
    const adoptions = await here((db) => db.adoption.findMany({ select: { version: true, note: true } }));
    expect(adoptions).toEqual([{ version: newest.version, note: 'The board agreed.' }]);
    const acts = await here((db) => db.auditEvent.count({ where: { action: 'regulation.adopted' } }));
    expect(acts).toBe(1);
    expect(await standing()).toEqual({ packVersion: newest.version, verdict: 'undetermined' });
    expect(await here(waitingIn)).toEqual([]);
  });
});

describe('Everything that waits', () => {
  it('is adopted at once, each with a row of its own, and the second time nothing', async () => {
    const cra = releasedPacks.find(({ id }) => id === 'cra') as Pack;
    const nis2 = releasedPacks.find(({ id }) => id === 'nis2') as Pack;
    await publishPacks(owner, [cra, nis2]);
    expect((await here(waitingIn)).map(({ present, newest: to }) => [present, to.id])).toEqual([
      [null, 'nis2'],
      [null, 'cra'],
    ]);
    expect(await here((db) => adoptAll(db, member))).toBe(2);
    expect(await here((db) => adoptAll(db, member))).toBe(0);
    expect(await here((db) => db.auditEvent.count({ where: { action: 'regulation.adopted' } }))).toBe(3);
  });
});

describe('A later day', () => {
  it('is told by the same means: what is coming then binds', async () => {
    const pack: Pack = { ...newest, inScope: always, exclusions: [] };
    const { impacts } = await here((db) => impactOf(db, { pack, asOf: '2024-04-28' }, { pack, asOf: '2024-04-29' }));
    expect(impacts.map(({ verdict }) => verdict)).toEqual([{ from: 'coming', to: 'undetermined' }]);
  });
});
