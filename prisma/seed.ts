import { randomUUID } from 'node:crypto';
import { assignSections } from '#lib/answers/assign.ts';
import { disconnect } from '#lib/db/client.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { today } from '#lib/readiness/today.ts';
import { createShare } from '#lib/shares/commands.ts';
import { shareAddress } from '#lib/shares/token.ts';
import { closeFixtures } from './fixtures.ts';
import { organisationAnswers } from './seed/answers.ts';
import { addEvidence } from './seed/evidence.ts';
import { demoProducts } from './seed/products.ts';
import { answerForOrganisation, register } from './seed/register.ts';
import { sealBeforeTheFix } from './seed/snapshot.ts';
import { createLookAlikes, createMaker, type DemoTenant } from './seed/tenants.ts';

/** The demo: a maker of twelve connected products in different states, and two firms that look like it. */
const maker = await createMaker();
const productIds = await fillMaker(maker);
console.log(`${productIds.size} products registered`);
console.log(`${await addEvidence(maker.contributor, maker.manager, productIds)} pieces of evidence uploaded`);
await sealBeforeTheFix(maker.manager, productIds.get('NV-CAM1') ?? '');
await assign(maker, productIds);
for (const admin of await createLookAlikes(maker.manager)) {
  for (const product of demoProducts.slice(0, 3)) await register(admin, { ...product, done: 0.5 }, admin.memberId);
}
await workOff();
console.log(`Auditor link: ${await share(maker, productIds)}`);
await closeFixtures();
await disconnect();

async function fillMaker({ manager, contributor }: DemoTenant): Promise<Map<string, string>> {
  const organisation = organisationAnswers(demoProducts, today());
  await answerForOrganisation(manager, organisation);
  const ids = new Map<string, string>();
  for (const [index, product] of demoProducts.entries()) {
    const owner = index % 3 === 0 ? contributor : manager;
    ids.set(product.model, await register(manager, product, owner.memberId, organisation));
  }
  return ids;
}

async function assign({ manager, contributor }: DemoTenant, ids: Map<string, string>): Promise<void> {
  const productIds = ['NV-LOCK2', 'NV-BAND3', 'NV-BEAR'].map((model) => ids.get(model) ?? null);
  const input = {
    productIds,
    topics: ['updates' as const, 'cryptography' as const],
    memberId: contributor.memberId,
    dueOn: '2026-12-18',
  };
  await inTenant(manager, (db) => assignSections(db, manager, input));
}

async function share({ admin }: DemoTenant, ids: Map<string, string>): Promise<string> {
  const productIds = ['NV-CAM1', 'NV-RT60'].map((model) => ids.get(model) ?? '');
  const input = {
    id: randomUUID(),
    name: 'Skagen Test Laboratory, surveillance audit',
    productIds,
    markets: ['EU', 'GB'],
    days: 30,
    passphrase: '',
    downloads: true,
  };
  const made = await inTenant(admin, (db) => createShare(db, admin, input, null));
  if (!made.ok) throw new Error(made.reason);
  return shareAddress(made.value.token);
}
