import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveAnswer } from '#lib/answers/save.ts';
import { verifyChain } from '#lib/audit/verify.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { loadProductQuestionnaire } from '#lib/questionnaire/load.ts';
import { verifyReadiness } from '#lib/readiness/verify.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { retireFramework } from './commands.ts';
import { exampleFramework } from './examples.ts';
import type { Framework } from './framework.ts';
import { takeFile } from './take-file.ts';

afterAll(closeFixtures);

const about = { title: 'Acme supplier manual', shortTitle: 'Acme', version: '1.0.0', force: 'mandatory', markets: [] };
const csv = 'id,title,requirement,ask\n1,Component list,Sends a list,Is a list sent?\n';

let admin: Member;
let stranger: Member;
let product: string;
let neighbours: string;

const inHere = <T>(work: (db: TenantDb) => Promise<T>) => inTenant(admin, work);
const bytes = (file: Framework | string) =>
  new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
async function take(file: Framework | string, said: unknown = about, as: Member = admin) {
  const taken = await inTenant(as, (db) => takeFile(db, as, { bytes: bytes(file), about: said }, true));
  if (!taken.ok) throw new Error(taken.message);
  return taken.value;
}
const standing = () =>
  inHere((db) =>
    db.standing.findMany({
      where: { regulation: { startsWith: 'own-' }, productId: product },
      select: { regulation: true, verdict: true, packVersion: true },
    }),
  );
const answer = (questionId: string, value: string | string[]) =>
  inHere((db) => saveAnswer(db, admin, { productId: product, questionId, value, note: '', reason: '', version: 0 }));
const ownPacks = (as: Member) =>
  inTenant(as, async (db) => (await lawOf(db)).packs.filter(({ id }) => id.startsWith('own-')).map(({ id }) => id));

beforeAll(async () => {
  [admin, stranger] = [await aMember({ role: 'admin' }), await aMember({ role: 'admin' })];
  [product, neighbours] = [await aProduct(admin), await aProduct(stranger)];
});

describe('A framework of one’s own', () => {
  it('is judged by as soon as it is imported, and only here', async () => {
    const report = await take(exampleFramework);
    expect(report).toMatchObject({ outcome: 'imported', framework: { own: 1, shared: 1, replaces: null } });
    await workOff();
    expect(await standing()).toEqual([{ regulation: 'own-acme', verdict: 'undetermined', packVersion: '1.0.0' }]);
    expect([await ownPacks(admin), await ownPacks(stranger)]).toEqual([['own-acme'], []]);
    expect(
      await inTenant(stranger, async (db) => [
        await db.framework.count(),
        await db.standing.count({ where: { productId: neighbours, regulation: 'own-acme' } }),
      ]),
    ).toEqual([0, 0]);
  });

  it('twice has one effect', async () => {
    expect((await take(exampleFramework)).outcome).toBe('same');
    const acts = await inHere((db) => db.auditEvent.count({ where: { action: 'framework.imported' } }));
    expect([acts, await inHere((db) => db.framework.count())]).toEqual([1, 1]);
  });

  it('asks its own question in the questionnaire and counts the gap', async () => {
    const sheet = await inHere((db) =>
      loadProductQuestionnaire(db, admin, product, { section: 'conformity', question: 'own-acme-1' }),
    );
    expect(JSON.stringify(sheet)).toContain('Do you send Acme a list of components');
    expect(await inHere((db) => db.gap.count({ where: { questionId: 'own-acme-1' } }))).toBeGreaterThan(0);
  });

  it('is compliant once its question and the shared one are answered', async () => {
    expect(await answer('own-acme-1', 'yes')).toMatchObject({ ok: true });
    await answer('password-scheme', 'unique-per-device');
    expect(await standing()).toMatchObject([{ verdict: 'compliant' }]);
    expect((await verifyReadiness(admin)).findings).toEqual([]);
  });

  it('refuses other content under the same version and takes it under the next, in place of the former', async () => {
    const changed = { ...exampleFramework, pack: { ...exampleFramework.pack, title: 'Acme manual, second edition' } };
    expect((await take(changed)).problems).toMatchObject([{ where: 'version' }]);
    const next = { ...changed, pack: { ...changed.pack, version: '1.1.0' } };
    expect(await take(next)).toMatchObject({ outcome: 'imported', framework: { replaces: '1.0.0' } });
    await workOff();
    expect(await standing()).toMatchObject([{ verdict: 'compliant', packVersion: '1.1.0' }]);
  });

  it('goes when it is retired, keeps its answers, and comes back with the same file', async () => {
    expect((await inHere((db) => retireFramework(db, admin, 'own-acme'))).ok).toBe(true);
    await workOff();
    expect([await standing(), await ownPacks(admin)]).toEqual([[], []]);
    expect((await inHere((db) => retireFramework(db, admin, 'own-acme'))).ok).toBe(false);
    expect((await take(exampleFramework)).outcome).toBe('imported');
    await workOff();
    expect(await standing()).toMatchObject([{ verdict: 'compliant', packVersion: '1.0.0' }]);
  });

  it('cannot be retired by somebody else', async () => {
    expect((await inTenant(stranger, (db) => retireFramework(db, stranger, 'own-acme'))).ok).toBe(false);
    expect(await ownPacks(admin)).toEqual(['own-acme']);
  });

  it('with the same requirements and other questions is another one, in each tenant its own', async () => {
    const [question] = exampleFramework.questions;
    if (!question) throw new Error('no question');
    await take({ ...exampleFramework, questions: [{ ...question, ask: 'Asked elsewhere?' }] }, about, stranger);
    const asks = (as: Member) => inTenant(as, async (db) => (await lawOf(db)).bank.get('own-acme-1')?.ask);
    expect([await asks(stranger), await asks(admin)]).toEqual(['Asked elsewhere?', question.ask]);
  });

  it('as a table that is mandatory counts in the verdict of each market', async () => {
    const member = await aMember({ role: 'admin' });
    const id = await aProduct(member, { placements: [{ market: 'CA', placedOn: '2026-03-01', lastPlacedOn: null }] });
    await take(csv, about, member);
    await workOff();
    const total = () =>
      inTenant(member, (db) =>
        db.readiness.findMany({ where: { productId: id, market: 'CA' }, select: { total: true } }),
      );
    expect(await total()).toEqual([{ total: 1 }]);
  });

  it('keeps the ids of its questions from one version of the table to the next', async () => {
    const member = await aMember({ role: 'admin' });
    await take(csv, about, member);
    const longer = csv.replace('\n', '\n0,First,Something new,Is it new?\n');
    await take(longer, { ...about, version: '1.1.0' }, member);
    const law = await inTenant(member, lawOf);
    expect(law.bank.get('own-acme-1')?.ask).toBe('Is a list sent?');
    expect(law.bank.get('own-acme-2')?.ask).toBe('Is it new?');
  });

  it('leaves an audit chain that holds', async () => {
    expect((await verifyChain(admin)).fault).toBeUndefined();
  });
});
