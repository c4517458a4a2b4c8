import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { lawOf } from './in-use.ts';
import { contentHash } from './law.ts';

const owner = process.env.OWNER_DATABASE_URL ?? '';
const newest = releasedPacks.find(({ id }) => id === 'uk-psti') as Pack;
const earlier: Pack = { ...newest, version: '0.9.0', title: 'As it was read before' };

let before: Member;
let after: Member;
const inUse = (member: Member, id = 'uk-psti') =>
  inTenant(member, async (db) => (await lawOf(db)).packs.find((it) => it.id === id));

beforeAll(async () => {
  await publishPacks(owner, [earlier]);
  before = await aMember();
  await publishPacks(owner, [newest]);
  after = await aMember();
});
afterAll(closeFixtures);

describe('The law a tenant judges by', () => {
  it('stays what it was when a newer version is released', async () => {
    expect(await inUse(before)).toEqual(earlier);
  });

  it('is the newest for a tenant made after the release', async () => {
    expect(await inUse(after)).toBe(newest);
  });

  it('is the newest of what was never published', async () => {
    expect((await inUse(before, 'cra'))?.version).toBe(releasedPacks.find(({ id }) => id === 'cra')?.version);
  });

  it('without anything of its own is one object for all tenants, so that nothing is counted twice', async () => {
    const [one, other] = await Promise.all([after, await aMember()].map((it) => inTenant(it, lawOf)));
    expect(one).toBe(other);
  });

  it('changes with adoption, for this tenant only', async () => {
    const neighbour = await aMember({ tenant: undefined });
    await inTenant(before, (db) =>
      db.adoption.create({
        data: { regulation: 'uk-psti', version: newest.version, adoptedBy: before.personId },
        select: { id: true },
      }),
    );
    expect(await inUse(before)).toBe(newest);
    expect(await inUse(neighbour)).toBe(newest);
  });

  it('has the frameworks of the tenant and of nobody else', async () => {
    const pack: Pack = { ...newest, id: 'own-customer', title: 'A customer’s list', shortTitle: 'Customer' };
    await inTenant(after, (db) =>
      db.framework.create({
        data: {
          regulation: pack.id,
          version: pack.version,
          hash: contentHash(pack),
          pack,
          questions: [],
          importedBy: after.personId,
        },
        select: { id: true },
      }),
    );
    expect((await inUse(after, 'own-customer'))?.title).toBe('A customer’s list');
    expect(await inUse(before, 'own-customer')).toBeUndefined();
  });
});

describe('A release', () => {
  it('is published once', async () => {
    expect(await publishPacks(owner, [earlier, newest])).toEqual([]);
  });

  it('never changes', async () => {
    await expect(publishPacks(owner, [{ ...newest, title: 'Rewritten' }])).rejects.toThrow(
      /was released with other content/,
    );
  });

  it('of a regulation that was not there before waits for tenants that were', async () => {
    const late: Pack = { ...newest, id: 'cra' };
    await publishPacks(owner, [late]);
    expect(await inUse(after, 'cra')).toBeUndefined();
    expect((await inUse(await aMember(), 'cra'))?.id).toBe('cra');
  });

  it('can be written by nobody the web server signs in as', async () => {
    for (const url of [process.env.DATABASE_URL, process.env.IDENTITY_DATABASE_URL]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await expect(client.query(`update pack_release set hash = ''`)).rejects.toThrow(/permission denied/);
      await client.end();
    }
  });
});
