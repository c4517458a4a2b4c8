import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assignSections } from '#lib/answers/assign.ts';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { baseOn } from '#prisma/testing/base-on.ts';
import { loadOrganisationQuestionnaire, loadProductQuestionnaire, type Place } from './load.ts';
import { loadOpenWork } from './open-work.ts';

let ada: Member;
let camera: string;
let platform: string;
const load = (place: Place = {}, as: Member = ada, productId = camera) =>
  inTenant(as, (db) => loadProductQuestionnaire(db, as, productId, place));
const save = (productId: string | null, questionId: string, value: string | string[], more = {}) =>
  inTenant(ada, (db) =>
    saveAnswer(db, ada, { productId, questionId, value, note: '', reason: '', version: 0, ...more }),
  );
const find = async (questionId: string, as: Member = ada) => {
  const data = await load({ question: questionId }, as);
  return data?.questions.find(({ id }) => id === questionId);
};

beforeAll(async () => {
  ada = await aMember({ name: 'Ada' });
  const placements = ['EU', 'GB'].map((market) => ({ market, placedOn: '2026-03-01', lastPlacedOn: null }));
  platform = await aProduct(ada, { name: 'Vision Platform', placements });
  camera = await aProduct(ada, { name: 'Cam One', placements });
  await baseOn(ada, camera, platform);
});
afterAll(closeFixtures);

describe('A product’s questionnaire', () => {
  it('of another tenant, or of none, is not there', async () => {
    expect(await load({}, await aMember())).toBeNull();
    expect(await load({}, ada, randomUUID())).toBeNull();
  });

  it('shows what is inherited, and instead of it what the product says itself', async () => {
    await save(platform, 'software-updatable', 'yes');
    expect(await find('software-updatable')).toMatchObject({
      own: { version: 0, value: null },
      inherited: { from: 'parent', name: 'Vision Platform', value: 'yes', author: 'Ada' },
    });
    await save(camera, 'software-updatable', 'no', { reason: 'No app' });
    expect(await find('software-updatable')).toMatchObject({
      own: { value: 'no', reason: 'No app' },
      inherited: { value: 'yes' },
    });
  });

  it('shows the organisation’s answer with the way to differ from it', async () => {
    await save(null, 'corrective-action', ['correct-or-recall']);
    expect(await find('corrective-action')).toMatchObject({
      scope: 'organisation',
      own: { value: null },
      inherited: { from: 'organisation', value: ['correct-or-recall'] },
    });
  });

  it('shows the newest answer elsewhere', async () => {
    const speaker = await aProduct(ada, { name: 'Speaker' });
    await save(speaker, 'product-form', 'hardware');
    expect(await find('product-form')).toMatchObject({
      elsewhere: { product: 'Speaker', value: 'hardware', author: 'Ada' },
    });
  });

  it('begins where the address says, and otherwise goes on after the last answer in its section', async () => {
    expect((await load({ question: 'password-scheme' }))?.start).toBe('password-scheme');
    expect((await load({ section: 'updates' }))?.topic).toBe('updates');
    expect((await load({ question: 'no-such-question', section: 'nowhere' }))?.start).toBeTruthy();
    const fresh = await aProduct(ada, { name: 'Hub' });
    const first = await load({}, ada, fresh);
    const now = first?.index.filter((entry) => entry.now && entry.topic === first.topic) ?? [];
    expect(first?.start).toBe(now[0]?.id);
    await save(fresh, 'product-form', 'hardware');
    const place = now.findIndex(({ id }) => id === 'product-form');
    expect((await load({}, ada, fresh))?.start).toBe(now[place + 1]?.id);
  });

  it('puts a contributor’s own sections first, and lets them write only there', async () => {
    const cara = await aColleague(ada, { role: 'contributor', name: 'Cara' });
    await inTenant(ada, (db) =>
      assignSections(db, ada, {
        productIds: [camera],
        topics: ['updates'],
        memberId: cara.memberId,
        dueOn: '2027-01-31',
      }),
    );
    const data = await load({}, cara);
    expect(data?.sections[0]).toMatchObject({
      topic: 'updates',
      mine: true,
      mayAnswer: true,
      assignee: { name: 'Cara', dueOn: '2027-01-31' },
    });
    expect(data?.sections.slice(1).every(({ mayAnswer }) => !mayAnswer)).toBe(true);
    expect([data?.topic, data?.assignees]).toEqual(['updates', []]);
  });

  it('keeps packs and the bank on the server: only one section comes in full', async () => {
    const data = await load({ section: 'passwords' });
    expect(new Set(data?.questions.map(({ topic }) => topic))).toEqual(new Set(['passwords']));
    expect(JSON.stringify(data).length).toBeLessThan(120_000);
  });
});

describe('The organisation’s questionnaire', () => {
  it('asks what some product waits for, and counts products that differ', async () => {
    const data = await inTenant(ada, (db) => loadOrganisationQuestionnaire(db, ada, { question: 'corrective-action' }));
    expect(data.subject).toMatchObject({ productId: null, markets: ['EU', 'GB'] });
    expect(data.index.every(({ id }) => id !== 'password-scheme')).toBe(true);
    expect(data.questions.find(({ id }) => id === 'corrective-action')).toMatchObject({
      own: { value: ['correct-or-recall'] },
      overrides: 0,
    });
    await save(camera, 'corrective-action', ['none-of-these'], { reason: 'Its own brand' });
    const again = await inTenant(ada, (db) =>
      loadOrganisationQuestionnaire(db, ada, { question: 'corrective-action' }),
    );
    expect(again.questions.find(({ id }) => id === 'corrective-action')?.overrides).toBe(1);
  });
});

describe('The list of open work', () => {
  it('shows a member’s own products first and finds by words', async () => {
    const cara = await aColleague(ada, { role: 'contributor' });
    const lock = await aProduct(ada, { name: 'Zebra 100% Lock' });
    await inTenant(ada, (db) =>
      assignSections(db, ada, { productIds: [lock], topics: ['product'], memberId: cara.memberId, dueOn: null }),
    );
    const work = (search: string) => inTenant(cara, (db) => loadOpenWork(db, cara, { limit: 2, offset: 0, search }));
    const { products } = await work('');
    expect(products.rows[0]).toMatchObject({ name: 'Zebra 100% Lock', mine: 1, markets: ['EU'] });
    expect(products.rows[0]?.mineOpen).toBeGreaterThan(0);
    expect(products.rows).toHaveLength(2);
    expect(products.total).toBeGreaterThan(2);
    expect((await work('100%')).products.total).toBe(1);
    expect((await work('1_0')).products).toEqual({ rows: [], total: 0 });
  });
});
