import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { assignSections } from '#lib/answers/assign.ts';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { refreshProducts } from '#lib/readiness/refresh.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { type Attach, attachEvidence, attachToMany, detachEvidence } from './attach.ts';
import { archiveEvidence, changeEvidence, reviewEvidence } from './commands.ts';
import type { EvidenceType } from './evidence.ts';

const questionId = 'password-scheme';
let manager: Member;
let engineer: Member;
let stranger: Member;
let product: string;
let piece: string;

beforeEach(async () => {
  manager = await aMember({ role: 'manager' });
  engineer = await aColleague(manager, { role: 'contributor' });
  stranger = await aMember({ role: 'admin' });
  product = await aProduct(manager);
  piece = await aPiece(engineer);
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>, who = manager) => inTenant(who, work);
const wanted = (given: Partial<Attach> = {}): Attach => ({
  evidenceIds: [piece],
  questionId,
  productIds: [product],
  ...given,
});
const attach = (who: Member, given: Partial<Attach> = {}) => here((db) => attachEvidence(db, who, wanted(given)), who);
const detach = (who: Member, given: Partial<Attach> = {}) => here((db) => detachEvidence(db, who, wanted(given)), who);
const links = () => here((db) => db.answerEvidence.count());
const answers = () => here((db) => db.answer.count());
const acts = () =>
  here((db) => db.auditEvent.count({ where: { action: { in: ['evidence.attached', 'evidence.detached'] } } }));
const assign = (topic: 'passwords' | 'updates', productId: string | null = product) =>
  here((db) =>
    assignSections(db, manager, { productIds: [productId], topics: [topic], memberId: engineer.memberId, dueOn: null }),
  );

describe('Attaching', () => {
  it('one piece to several questions of several products is one act', async () => {
    const other = await aProduct(manager);
    const input = {
      evidenceIds: [piece],
      questionIds: [questionId, 'update-mechanism'],
      productIds: [product, other],
    };
    const first = await here((db) => attachToMany(db, manager, input));
    expect(first).toEqual({ ok: true, value: { links: 4 } });
    expect(await here((db) => attachToMany(db, manager, input))).toEqual({ ok: true, value: { links: 0 } });
    expect([await links(), await acts()]).toEqual([4, 1]);
  });

  it('before anybody answered leaves no conflict for who answers first', async () => {
    await attach(manager);
    const answer = { productId: product, questionId, value: 'unique-per-device', note: '', reason: '', version: 0 };
    expect(await here((db) => saveAnswer(db, manager, answer))).toMatchObject({ ok: true, version: 1 });
    expect(await links()).toBe(1);
  });

  it('and taking off are one audit row each, and a second time nothing', async () => {
    await attach(manager);
    expect(await detach(manager)).toMatchObject({ ok: true });
    expect(await detach(manager)).toMatchObject({ ok: true });
    expect([await links(), await acts()]).toEqual([0, 2]);
  });

  it.each([
    ['a product that is not there', () => ({ productIds: [randomUUID()] })],
    ['one product that is there and one that is not', () => ({ productIds: [product, randomUUID()] })],
    ['a piece that is not there', () => ({ evidenceIds: [piece, randomUUID()] })],
    ['a question that is not there', () => ({ questionId: 'no-such-question' })],
    ['a question the product’s record answers', () => ({ questionId: 'roles' })],
    ['a product question about the organisation', () => ({ productIds: [null] })],
  ])('%s changes nothing', async (_, given) => {
    expect(await attach(manager, given())).toMatchObject({ ok: false, reason: 'not-found' });
    expect([await links(), await answers(), await acts()]).toEqual([0, 0, 0]);
  });

  it('an archived piece changes nothing', async () => {
    await here((db) => archiveEvidence(db, manager, [piece], true));
    expect(await attach(manager)).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

describe('Somebody of another tenant', () => {
  it('attaches nothing: neither a foreign piece to an own product, nor an own piece to a foreign product', async () => {
    const [own, ownPiece] = [await aProduct(stranger), await aPiece(stranger)];
    expect(await attach(stranger, { productIds: [own] })).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await attach(stranger, { evidenceIds: [ownPiece] })).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await attach(stranger, { evidenceIds: [ownPiece, piece], productIds: [own, product] })).toMatchObject({
      ok: false,
    });
    expect(await here((db) => db.answerEvidence.count(), stranger)).toBe(0);
    expect(await links()).toBe(0);
  });

  it('takes nothing off', async () => {
    await attach(manager);
    expect(await detach(stranger)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await links()).toBe(1);
  });
});

describe('An engineer', () => {
  it('attaches in a section that is assigned, for the product it is assigned for', async () => {
    await assign('passwords');
    expect(await attach(engineer)).toMatchObject({ ok: true });
    expect(await links()).toBe(1);
  });

  it.each([
    ['nothing is assigned', async () => {}],
    ['another section is assigned', () => assign('updates')],
    ['the section of another product is assigned', async () => assign('passwords', await aProduct(manager))],
  ])('does not when %s', async (_, prepare) => {
    await prepare();
    expect(await attach(engineer)).toMatchObject({ ok: false, reason: 'not-assigned' });
    expect([await links(), await answers(), await acts()]).toEqual([0, 0, 0]);
  });

  it('does not attach to several products when one is not assigned', async () => {
    await assign('passwords');
    const productIds = [product, await aProduct(manager)];
    expect(await attach(engineer, { productIds })).toMatchObject({ ok: false, reason: 'not-assigned' });
    expect(await links()).toBe(0);
  });

  it('does not take off what a manager attached in a section that is not assigned', async () => {
    await attach(manager);
    expect(await detach(engineer)).toMatchObject({ ok: false, reason: 'not-assigned' });
    expect(await links()).toBe(1);
  });

  it('needs the organisation’s section for the organisation’s answers', async () => {
    const about = { questionId: 'disclosure-policy', productIds: [null] };
    expect(await attach(engineer, about)).toMatchObject({ ok: false, reason: 'not-assigned' });
    await here((db) =>
      assignSections(db, manager, {
        productIds: [null],
        topics: ['vulnerabilities'],
        memberId: engineer.memberId,
        dueOn: null,
      }),
    );
    expect(await attach(engineer, about)).toMatchObject({ ok: true });
  });
});

describe('What is proven', () => {
  it('rises when evidence is accepted, and falls when it runs out, is rejected, archived or taken off', async () => {
    await createManyProducts(manager.tenantId, 4);
    const gap = await here(provable);
    const id = await aPiece(manager, gap.type);
    const about = wanted({ evidenceIds: [id], questionId: gap.questionId, productIds: [gap.productId] });
    const proven = () =>
      here(async (db) => {
        const sum = await db.standing.aggregate({ where: { productId: gap.productId }, _sum: { proven: true } });
        return sum._sum.proven ?? 0;
      });
    const before = await proven();
    const described = { id, title: 'T', type: gap.type, description: '', validFrom: null };

    await here((db) => attachEvidence(db, manager, about));
    expect(await proven()).toBe(before);
    await here((db) => reviewEvidence(db, manager, { id, version: 1, review: 'accepted', note: '' }));
    const after = await proven();
    expect(after).toBeGreaterThan(before);

    await here((db) => changeEvidence(db, manager, { ...described, version: 2, validUntil: '2020-01-01' }));
    expect(await proven()).toBe(before);
    await here((db) => changeEvidence(db, manager, { ...described, version: 3, validUntil: '2099-12-31' }));
    expect(await proven()).toBe(after);
    await here((db) => refreshProducts(db, [gap.productId], '2100-01-01'));
    expect(await proven()).toBe(before);
    await here((db) => refreshProducts(db, [gap.productId]));

    await here((db) => reviewEvidence(db, manager, { id, version: 4, review: 'rejected', note: 'Wrong unit.' }));
    expect(await proven()).toBe(before);
    await here((db) => reviewEvidence(db, manager, { id, version: 5, review: 'accepted', note: '' }));
    await here((db) => archiveEvidence(db, manager, [id], true));
    expect(await proven()).toBe(before);
    await here((db) => archiveEvidence(db, manager, [id], false));
    expect(await proven()).toBe(after);
    await here((db) => detachEvidence(db, manager, about));
    expect(await proven()).toBe(before);
  });
});

/** A question that only lacks proof, with a type of evidence that would prove one of its requirements. */
async function provable(db: TenantDb): Promise<{ productId: string; questionId: string; type: EvidenceType }> {
  const gaps = await db.gap.findMany({ where: { kind: 'prove', scope: 'product' }, orderBy: { questionId: 'asc' } });
  const requirements = new Map(releasedPacks.flatMap((pack) => pack.requirements.map((it) => [it.id, it])));
  for (const { productId, questionId, requirements: ids } of gaps)
    for (const id of ids) {
      const type = requirements.get(id)?.evidence[0]?.type;
      if (type) return { productId, questionId, type: type as EvidenceType };
    }
  throw new Error('No product lacks only proof');
}
