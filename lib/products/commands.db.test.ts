import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct, aRegistration } from '#prisma/testing/a-product.ts';
import { changeProduct, registerProduct, setPhoto, setPlacements } from './commands.ts';
import { findFields, findPlaced } from './editable.ts';
import type { ChangeProduct, ProductFields } from './product.ts';

let member: Member;
let stranger: Member;

beforeAll(async () => {
  member = await aMember();
  stranger = await aMember();
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(member, work);
const acts = (subjectId: string) =>
  here((db) =>
    db.auditEvent.findMany({ where: { subjectId }, select: { action: true, detail: true }, orderBy: { seq: 'asc' } }),
  );

describe('registering a product', () => {
  it('keeps its markets, answers with a first revision, readiness and one audit row', async () => {
    const answers = [
      { questionId: 'product-form', value: 'hardware' },
      { questionId: 'connections', value: ['none-of-these'] },
    ];
    const id = await aProduct(member, { answers });
    const stored = await here(async (db) => ({
      placements: await db.placement.findMany({ where: { productId: id }, select: { market: true } }),
      answers: await db.answer.findMany({
        where: { productId: id },
        select: { questionId: true, value: true, version: true, authorId: true },
        orderBy: { questionId: 'asc' },
      }),
      revisions: await db.answerRevision.count({ where: { answer: { productId: id }, version: 1 } }),
      readiness: await db.readiness.findMany({ where: { productId: id }, select: { market: true, verdict: true } }),
    }));
    expect(stored).toEqual({
      placements: [{ market: 'EU' }],
      answers: [
        { questionId: 'connections', value: ['none-of-these'], version: 1, authorId: member.personId },
        { questionId: 'product-form', value: 'hardware', version: 1, authorId: member.personId },
      ],
      revisions: 2,
      readiness: [{ market: 'EU', verdict: 'undetermined' }],
    });
    expect((await acts(id)).map(({ action }) => action)).toEqual(['product.registered']);
  });

  it('the same draft sent five times at once makes one product and one audit row', async () => {
    const draft = aRegistration({ answers: [{ questionId: 'software-updatable', value: 'yes' }] });
    const results = await Promise.all(
      Array.from({ length: 5 }, () => here((db) => registerProduct(db, member, draft))),
    );
    expect(results.every((it) => it.ok && it.value.id === draft.id)).toBe(true);
    expect(results.filter((it) => it.ok && it.value.isNew)).toHaveLength(1);
    expect(await acts(draft.id)).toHaveLength(1);
  });

  it('a model that is taken is refused beside its field and leaves nothing behind', async () => {
    await aProduct(member, { model: 'TAKEN' });
    const draft = aRegistration({ model: 'TAKEN' });
    const result = await here((db) => registerProduct(db, member, draft));
    expect(result).toMatchObject({
      ok: false,
      reason: 'model-taken',
      fields: { model: expect.stringContaining('TAKEN') },
    });
    expect(await here((db) => findFields(db, draft.id))).toBeNull();
  });

  it('the same model in another tenant is no obstacle', async () => {
    await aProduct(stranger, { model: 'SHARED' });
    await expect(aProduct(member, { model: 'SHARED' })).resolves.toBeTypeOf('string');
  });

  it('another tenant’s product id is free here, and theirs stays as it was', async () => {
    const id = await aProduct(stranger, { name: 'Theirs' });
    await aProduct(member, { id, name: 'Ours' });
    expect(await inTenant(stranger, (db) => findFields(db, id))).toMatchObject({ name: 'Theirs' });
    expect(await here((db) => findFields(db, id))).toMatchObject({ name: 'Ours' });
  });

  it('another tenant’s member cannot own it', async () => {
    const result = await here((db) => registerProduct(db, member, aRegistration({ ownerId: stranger.memberId })));
    expect(result).toMatchObject({ ok: false, reason: 'invalid', fields: { ownerId: expect.any(String) } });
  });

  it.each([
    ['a question that does not exist', 'no-such-question', 'yes'],
    ['a question about the organisation', 'sells-on-own-site', 'yes'],
    ['a record fact', 'roles', ['manufacturer']],
    ['an answer the question does not offer', 'software-updatable', 'perhaps'],
  ])('%s is refused by name', async (_what, questionId, value) => {
    const result = await here((db) => registerProduct(db, member, aRegistration({ answers: [{ questionId, value }] })));
    expect(result).toMatchObject({
      ok: false,
      reason: 'invalid',
      fields: { [`answers.${questionId}`]: expect.any(String) },
    });
  });
});

describe('changing a product', () => {
  const change = async (id: string, to: Partial<ProductFields>, as: Member = member) => {
    const { version, ...before } = (await here((db) => findFields(db, id))) as ProductFields;
    const input: ChangeProduct = { productId: id, version, ...before, ...to };
    return { input, result: await inTenant(as, (db) => changeProduct(db, as, input)) };
  };

  it('raises its version and tells the audit log what changed, from what to what', async () => {
    const id = await aProduct(member);
    const colleague = await aColleague(member);
    await change(id, { name: 'Cam Two', ownerId: colleague.memberId });
    expect(await here((db) => findFields(db, id))).toMatchObject({ name: 'Cam Two', version: 2 });
    expect(JSON.parse((await acts(id))[1]!.detail)).toEqual({
      from: { name: 'Cam One', ownerId: null },
      to: { name: 'Cam Two', ownerId: colleague.memberId },
    });
  });

  it('the second of two editors writes nothing and is shown what the first saved', async () => {
    const id = await aProduct(member);
    const { input } = await change(id, { name: 'First' });
    const late = await here((db) => changeProduct(db, member, { ...input, name: 'Second' }));
    expect(late).toMatchObject({ ok: false, reason: 'conflict', theirs: { name: 'First', version: 2 } });
    expect(await here((db) => findFields(db, id))).toMatchObject({ name: 'First', version: 2 });
  });

  it('of two saves at once exactly one wins', async () => {
    const id = await aProduct(member);
    const { version, ...before } = (await here((db) => findFields(db, id))) as ProductFields;
    const save = (name: string) => here((db) => changeProduct(db, member, { productId: id, version, ...before, name }));
    const results = await Promise.all(['A', 'B', 'C'].map(save));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await acts(id)).toHaveLength(2);
  });

  it('without a change nothing is written', async () => {
    const id = await aProduct(member);
    expect((await change(id, {})).result.ok).toBe(true);
    expect(await acts(id)).toHaveLength(1);
  });

  it('another tenant’s product is not found, as one that never was', async () => {
    const id = await aProduct(member);
    const input = { productId: id, version: 1, ...aRegistration(), parentId: null };
    const foreign = await inTenant(stranger, (db) => changeProduct(db, stranger, input));
    const missing = await inTenant(stranger, (db) =>
      changeProduct(db, stranger, { ...input, productId: randomUUID() }),
    );
    expect(foreign).toEqual(missing);
    expect(foreign).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('may inherit from another product, but not in a circle, from itself, or from another tenant’s', async () => {
    const [platform, model, foreign] = [await aProduct(member), await aProduct(member), await aProduct(stranger)];
    expect((await change(model, { parentId: platform })).result.ok).toBe(true);
    for (const [id, parentId] of [
      [platform, model],
      [platform, platform],
      [platform, foreign],
    ] as const) {
      expect((await change(id, { parentId })).result).toMatchObject({
        ok: false,
        fields: { parentId: expect.any(String) },
      });
    }
  });

  it('cannot take the model of another product', async () => {
    await aProduct(member, { model: 'MINE' });
    const id = await aProduct(member);
    expect((await change(id, { model: 'MINE' })).result).toMatchObject({ ok: false, reason: 'model-taken' });
  });
});

describe('placing a product', () => {
  const placements = [
    { market: 'GB', placedOn: '2026-05-01', lastPlacedOn: null },
    { market: 'AU', placedOn: null, lastPlacedOn: null },
  ];

  it('replaces its markets and roles, and its readiness follows', async () => {
    const id = await aProduct(member);
    const result = await here((db) =>
      setPlacements(db, member, { productId: id, version: 1, roles: ['importer'], placements }),
    );
    expect(result.ok).toBe(true);
    expect(await here((db) => findPlaced(db, id))).toMatchObject({
      roles: ['importer'],
      version: 2,
      placements: [{ market: 'AU' }, { market: 'GB' }],
    });
    const readiness = await here((db) =>
      db.readiness.findMany({ where: { productId: id }, select: { market: true }, orderBy: { market: 'asc' } }),
    );
    expect(readiness).toEqual([{ market: 'AU' }, { market: 'GB' }]);
  });

  it('a second editor is shown the first one’s markets', async () => {
    const id = await aProduct(member);
    await here((db) => setPlacements(db, member, { productId: id, version: 1, roles: ['importer'], placements }));
    const late = await here((db) =>
      setPlacements(db, member, { productId: id, version: 1, roles: ['distributor'], placements: [] }),
    );
    expect(late).toMatchObject({ ok: false, reason: 'conflict', theirs: { roles: ['importer'] } });
  });
});

describe('a photo', () => {
  it('belongs to one tenant’s product', async () => {
    const id = await aProduct(member);
    const photo = { hash: 'a'.repeat(64), mediaType: 'image/png' };
    expect(await inTenant(stranger, (db) => setPhoto(db, stranger, id, photo))).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
    expect(await here((db) => setPhoto(db, member, id, photo))).toMatchObject({ ok: true });
    expect((await acts(id)).map(({ action }) => action)).toEqual(['product.registered', 'product.photo-set']);
  });
});
