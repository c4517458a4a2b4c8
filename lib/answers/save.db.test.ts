import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { baseOn } from '#prisma/testing/base-on.ts';
import { assignSections } from './assign.ts';
import { listRevisions } from './history.ts';
import { type SaveAnswer, saveAnswer, WouldHide } from './save.ts';

let ada: Member;
let ben: Member;
let camera: string;
const here = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(ada, work);
const save = (input: Partial<SaveAnswer>, as: Member = ada) =>
  inTenant(as, (db) =>
    saveAnswer(db, as, {
      productId: camera,
      questionId: 'password-derivation-keyed',
      value: 'yes',
      note: '',
      reason: '',
      version: 0,
      ...input,
    }),
  );
const acts = (questionId: string) =>
  here((db) =>
    db.auditEvent.findMany({
      where: { action: { startsWith: 'answer.' }, detail: { contains: `"questionId":"${questionId}"` } },
      select: { action: true, actorName: true },
    }),
  );
const history = (questionId: string) => here((db) => listRevisions(db, camera, questionId));

beforeAll(async () => {
  ada = await aMember({ name: 'Ada' });
  ben = await aColleague(ada, { name: 'Ben' });
});
beforeEach(async () => {
  camera = await aProduct(ada);
});
afterAll(closeFixtures);

describe('Saving an answer', () => {
  it('keeps the value, a revision and an audit row, and judges the product anew', async () => {
    const before = await here((db) => db.gap.count({ where: { productId: camera, questionId: 'product-form' } }));
    const saved = await save({ questionId: 'product-form', value: 'hardware', note: 'Runs Linux' });
    expect(saved).toMatchObject({ ok: true, version: 1 });
    expect(await history('product-form')).toMatchObject([
      { version: 1, value: 'hardware', note: 'Runs Linux', author: 'Ada' },
    ]);
    const after = await here((db) => db.gap.count({ where: { productId: camera, questionId: 'product-form' } }));
    expect([before, after]).toEqual([1, 0]);
  });

  it('that fails half-way leaves nothing behind', async () => {
    const cut = here(async (db) => {
      await saveAnswer(db, ada, {
        productId: camera,
        questionId: 'software-updatable',
        value: 'yes',
        note: '',
        reason: '',
        version: 0,
      });
      throw new Error('the power went');
    });
    await expect(cut).rejects.toThrow('the power went');
    expect([await history('software-updatable'), await acts('software-updatable')]).toEqual([[], []]);
  });

  it('sent twice has one effect', async () => {
    const first = await save({ note: 'once' });
    const second = await save({ note: 'once' });
    expect(second).toMatchObject({ ok: true, version: 1 });
    expect(first.ok && second.ok && second.updatedAt === first.updatedAt).toBe(true);
    expect(await history('password-derivation-keyed')).toHaveLength(1);
  });

  it('sent five times at once has one effect', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => save({ value: 'no' })));
    expect(replies.map((it) => it.ok && it.version)).toEqual([1, 1, 1, 1, 1]);
    expect(await history('password-derivation-keyed')).toHaveLength(1);
  });

  it('over a version one has not seen changes nothing and returns theirs', async () => {
    await save({});
    await save({ value: 'no', note: 'I looked again', version: 1 }, ben);
    const mine = await save({ note: 'Still yes', version: 1 });
    expect(mine).toMatchObject({
      ok: false,
      reason: 'conflict',
      theirs: { value: 'no', note: 'I looked again', version: 2, author: 'Ben' },
    });
    expect(await history('password-derivation-keyed')).toMatchObject([
      { author: 'Ben', value: 'no' },
      { author: 'Ada', value: 'yes' },
    ]);
    expect(await save({ note: 'Still yes', version: 2 })).toMatchObject({ ok: true, version: 3 });
  });

  it('of two people who answer first at the same moment one wins and one learns of it', async () => {
    const replies = await Promise.all([save({ value: 'yes' }), save({ value: 'no' }, ben)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict' });
    expect(await history('password-derivation-keyed')).toHaveLength(1);
  });

  it('taken back keeps its history and says so in the audit log', async () => {
    await save({ questionId: 'software-updatable' });
    expect(await save({ questionId: 'software-updatable', value: null, version: 1 })).toMatchObject({
      ok: true,
      version: 2,
    });
    expect((await history('software-updatable')).map(({ value }) => value)).toEqual([null, 'yes']);
    expect((await acts('software-updatable')).map(({ action }) => action).slice(-2)).toEqual([
      'answer.saved',
      'answer.withdrawn',
    ]);
  });
});

describe('What is refused, with nothing written', () => {
  const refusals: [why: string, input: Partial<SaveAnswer>, reply: object][] = [
    ['an answer that is none', { value: 'perhaps' }, { reason: 'rejected', fields: { value: expect.any(String) } }],
    [
      '“not applicable” where the question always applies',
      { value: 'na', reason: 'None' },
      { reason: 'rejected', fields: { value: expect.any(String) } },
    ],
    [
      '“not applicable” without a reason',
      { questionId: 'password-scheme', value: 'na' },
      { reason: 'rejected', fields: { reason: expect.any(String) } },
    ],
    [
      'another answer than the organisation’s without a reason',
      { questionId: 'vdp-url', value: 'https://example.com' },
      { reason: 'rejected', fields: { reason: expect.any(String) } },
    ],
    ['a product question about the organisation', { productId: null }, { reason: 'not-found' }],
    ['what the product’s record says', { questionId: 'roles', value: ['importer'] }, { reason: 'not-found' }],
    ['a question nobody asks', { questionId: 'shoe-size' }, { reason: 'not-found' }],
    ['a product that is not there', { productId: randomUUID() }, { reason: 'not-found' }],
  ];
  it.each(refusals)('%s', async (_why, input, reply) => {
    const before = await here((db) => db.answerRevision.count());
    expect(await save(input)).toMatchObject({ ok: false, ...reply });
    expect(await here((db) => db.answerRevision.count())).toBe(before);
  });

  it('somebody else’s product, as if it were not there', async () => {
    const stranger = await aMember();
    expect(await save({}, stranger)).toEqual({ ok: false, reason: 'not-found' });
    expect(await history('password-derivation-keyed')).toEqual([]);
  });

  it('a contributor without the section; with it the answer is saved', async () => {
    const cara = await aColleague(ada, { role: 'contributor' });
    expect(await save({}, cara)).toEqual({ ok: false, reason: 'not-assigned' });
    await here((db) =>
      assignSections(db, ada, { productIds: [camera], topics: ['passwords'], memberId: cara.memberId, dueOn: null }),
    );
    expect(await save({}, cara)).toMatchObject({ ok: true });
    expect(await save({ questionId: 'software-updatable' }, cara)).toEqual({ ok: false, reason: 'not-assigned' });
  });

  it('a product that differs from its platform without saying why', async () => {
    await save({});
    const variant = await aProduct(ada);
    await baseOn(ada, variant, camera);
    const differ = { productId: variant, value: 'no' };
    expect(await save(differ)).toMatchObject({ ok: false, reason: 'rejected', fields: { reason: expect.any(String) } });
    expect(await save({ ...differ, reason: 'This one has no app' })).toMatchObject({ ok: true });
  });
});

describe('An answer that hides others', () => {
  beforeEach(async () => {
    await save({ questionId: 'product-form', value: 'hardware' });
    await save({ questionId: 'cra-core-function', value: 'none' });
  });
  const change = (hiding: 'ask' | 'allow') =>
    save({ questionId: 'product-form', value: 'service', version: 1, hiding });

  it('is not saved until the person has seen which', async () => {
    const error = await change('ask').catch((it) => it);
    expect(error).toBeInstanceOf(WouldHide);
    expect(error.questions.map(({ id }: { id: string }) => id)).toEqual(['cra-core-function']);
    expect(await history('product-form')).toHaveLength(1);
  });

  it('keeps them, and they come back with it', async () => {
    expect(await change('allow')).toMatchObject({ ok: true });
    expect(await history('cra-core-function')).toMatchObject([{ value: 'none' }]);
  });
});

describe('The organisation’s answers', () => {
  it('queue the products that inherit them, once', async () => {
    const answer = { productId: null, questionId: 'vdp-url', value: 'https://example.com/security' };
    expect(await save(answer)).toMatchObject({ ok: true });
    await save({ ...answer, value: 'https://example.com/psirt', version: 1 });
    const jobs = await here((db) => db.job.findMany({ where: { state: 'queued' }, select: { kind: true } }));
    expect(jobs).toEqual([{ kind: 'recompute-tenant' }]);
  });

  it('of the whole of a contributor’s section may be given by that contributor', async () => {
    const cara = await aColleague(ada, { role: 'contributor' });
    const answer = { productId: null, questionId: 'disclosure-policy', value: ['none-of-these'] };
    expect(await save(answer, cara)).toEqual({ ok: false, reason: 'not-assigned' });
    await here((db) =>
      assignSections(db, ada, {
        productIds: [null],
        topics: ['vulnerabilities'],
        memberId: cara.memberId,
        dueOn: null,
      }),
    );
    expect(await save(answer, cara)).toMatchObject({ ok: true });
  });
});
