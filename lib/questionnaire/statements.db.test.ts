import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { createManyProducts } from '#prisma/testing/many-products.ts';
import { loadOrganisationQuestionnaire, loadProductQuestionnaire } from './load.ts';
import { loadOpenWork } from './open-work.ts';

const tenants: { member: Member; productId: string }[] = [];

beforeAll(async () => {
  for (const size of [10, 1_000]) {
    const member = await aMember();
    const [productId = ''] = await createManyProducts(member.tenantId, size, 3);
    tenants.push({ member, productId });
  }
}, 300_000);
afterAll(closeFixtures);

type Work = (db: TenantDb, member: Member, productId: string) => Promise<unknown>;

async function statementsAt(work: Work): Promise<number[]> {
  const counts: number[] = [];
  for (const { member, productId } of tenants) {
    const { statements } = await countStatements(() => inTenant(member, (db) => work(db, member, productId)));
    counts.push(statements.length);
  }
  return counts;
}

describe('With 10 and with 1,000 products, transaction included and the session check left out,', () => {
  const works: [name: string, most: number, work: Work][] = [
    [
      'a product’s questionnaire',
      11,
      (db, member, id) => loadProductQuestionnaire(db, member, id, { section: 'conformity' }),
    ],
    ['the organisation’s questionnaire', 11, (db, member) => loadOrganisationQuestionnaire(db, member, {})],
    ['the list of open work', 11, (db, member) => loadOpenWork(db, member, { limit: 25, offset: 0, search: '' })],
    ['saving one answer', 7, save],
  ];
  it.each(works)('%s takes the same number of statements, at most %i', async (name, most, work) => {
    const [few = 0, many] = await statementsAt(work);
    console.log(`${name}: ${few} statements with 10 products, ${many} with 1,000`);
    expect(many).toBe(few);
    expect(few).toBeLessThanOrEqual(most);
  });
});

async function save(db: TenantDb, member: Member, productId: string): Promise<void> {
  const answer = {
    productId,
    questionId: 'known-exploitable-vulnerability',
    value: 'no',
    note: '',
    reason: '',
    version: 0,
  };
  expect(await saveAnswer(db, member, answer)).toMatchObject({ ok: true });
}
