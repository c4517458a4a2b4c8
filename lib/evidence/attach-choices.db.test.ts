import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { assignSections } from '#lib/answers/assign.ts';
import type { Member } from '#lib/auth/member.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { attachEvidence } from './attach.ts';
import { type About, listProductChoices, listQuestionChoices } from './attach-choices.ts';

let manager: Member;
let engineer: Member;
let camera: string;
let lock: string;
let report: string;

beforeEach(async () => {
  manager = await aMember({ role: 'manager' });
  engineer = await aColleague(manager, { role: 'contributor' });
  camera = await aProduct(manager, { name: 'Camera' });
  lock = await aProduct(manager, { name: 'Lock 100%' });
  report = await aPiece(manager, 'test-report');
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>, who = manager) => inTenant(who, work);
const products = async (find: string, who = manager) => {
  const { products: found } = await here((db) => listProductChoices(db, who, find), who);
  return found.map(({ name }) => name);
};
const questions = (about: About, who = manager) => here((db) => listQuestionChoices(db, who, [report], about), who);

describe('Products to attach to', () => {
  it('are found by a part of their name, and only in this tenant', async () => {
    await aProduct(await aMember(), { name: 'Camera of others' });
    expect(await products('')).toEqual(['Camera', 'Lock 100%']);
    expect(await products('CAM')).toEqual(['Camera']);
    expect(await products('100%')).toEqual(['Lock 100%']);
    expect(await products('_')).toEqual([]);
  });

  it('are those with an assigned section, for an engineer', async () => {
    expect(await products('', engineer)).toEqual([]);
    const give = { productIds: [lock], topics: ['updates' as const], memberId: engineer.memberId, dueOn: null };
    await here((db) => assignSections(db, manager, give));
    expect(await products('', engineer)).toEqual(['Lock 100%']);
  });
});

describe('Questions to attach to', () => {
  it('begin with those that only lack proof of this type, then those it counts for', async () => {
    // Of those made here the last is answered most.
    const made = await createManyProducts(manager.tenantId, 4);
    const offered = await questions(made.slice(-1));
    const place = ({ counts, wanted }: { counts: boolean; wanted: number }) => (counts ? (wanted > 0 ? 0 : 1) : 2);
    const places = offered.map(place);
    expect(places).toEqual(places.toSorted());
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it('say how many of the products have the piece attached already', async () => {
    const attached = async () => (await questions([camera, lock])).find(({ id }) => id === 'password-scheme')?.attached;
    expect(await attached()).toBe(0);
    const wanted = { evidenceIds: [report], questionId: 'password-scheme', productIds: [camera] };
    await here((db) => attachEvidence(db, manager, wanted));
    expect(await attached()).toBe(1);
  });

  it('of the organisation are others than those of products', async () => {
    const ids = async (about: About) => (await questions(about)).map(({ id }) => id);
    expect(await ids(null)).toContain('disclosure-policy');
    expect(await ids([camera])).not.toContain('disclosure-policy');
  });

  it('are those of sections assigned for every chosen product, for an engineer', async () => {
    const give = (productIds: string[]) =>
      here((db) =>
        assignSections(db, manager, {
          productIds,
          topics: ['passwords'],
          memberId: engineer.memberId,
          dueOn: null,
        }),
      );
    await give([camera]);
    expect(new Set((await questions([camera], engineer)).map(({ topic }) => topic))).toEqual(
      new Set(['Passwords and sign-in']),
    );
    expect(await questions([camera, lock], engineer)).toEqual([]);
    expect(await questions(null, engineer)).toEqual([]);
    await give([lock]);
    expect(await questions([camera, lock], engineer)).not.toEqual([]);
  });

  it('cost the same few statements for one product and for many', async () => {
    const many = await createManyProducts(manager.tenantId, 10);
    const cost = async (about: About) => (await countStatements(() => questions(about))).statements.length;
    expect(await cost(many)).toBe(await cost([camera]));
    expect(await cost(null)).toBe(await cost([camera]));
  });
});
