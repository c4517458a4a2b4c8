import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveAnswer } from '#lib/answers/save.ts';
import type { Member } from '#lib/auth/member.ts';
import { countStatements } from '#lib/db/statements.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { reviewEvidence } from '#lib/evidence/commands.ts';
import { workOff } from '#lib/jobs/worker.ts';
import { adopt } from '#lib/law/adopt.ts';
import { readProduct } from '#lib/readiness/product-page.ts';
import { today } from '#lib/readiness/today.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { publishPacks } from '#prisma/publish.ts';
import { organisationAnswers } from '#prisma/seed/answers.ts';
import { type DemoProduct, demoProducts } from '#prisma/seed/products.ts';
import { answerForOrganisation, register } from '#prisma/seed/register.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { aSnapshot, aTaking } from '#prisma/testing/a-snapshot.ts';
import { baseOn } from '#prisma/testing/base-on.ts';
import type { AnswerValue } from '#rules/engine/language.ts';
import type { Pack } from '#rules/engine/pack.ts';
import { releasedPacks } from '#rules/packs/released.ts';
import { takeSnapshot } from './commands.ts';
import { drawMarkets, drawRegulation } from './drawn.ts';
import { openSnapshot } from './opened.ts';
import { findSnapshot, listSnapshots } from './queries.ts';
import { readChanges } from './since.ts';

const owner = process.env.OWNER_DATABASE_URL ?? '';
const newest = releasedPacks.find(({ id }) => id === 'uk-psti') as Pack;
const asRead = (version: string, wording: string): Pack => ({
  ...newest,
  version,
  requirements: newest.requirements.map((it) => ({ ...it, title: `${wording}: ${it.title}` })),
});
/** The reading in force when the snapshot is taken. */
const earlier = asRead('0.9.0', 'As read before');

const placings = ['EU', 'GB', 'US-CA'].map((market) => ({ market, placedOn: '2026-03-01' }));
let member: Member;
let productId: string;
const here = <T>(work: (db: TenantDb) => Promise<T>, who = member) => inTenant(who, work);
const taking = (given = {}) => aTaking(productId, given);
const take = (given = {}) => aSnapshot(member, productId, given);
const told = { day: (day: string) => day };

beforeAll(async () => {
  await publishPacks(owner, [...releasedPacks.filter(({ id }) => id !== 'uk-psti'), earlier]);
  member = await aMember({ role: 'manager' });
  await publishPacks(owner, [newest]);
  const camera = demoProducts[0] as DemoProduct;
  await answerForOrganisation(member, organisationAnswers(demoProducts, today()));
  productId = await register(member, { ...camera, done: 1, placings }, member.memberId);
});
afterAll(closeFixtures);

async function answer(questionId: string, value: AnswerValue): Promise<void> {
  const stands = await here((db) =>
    db.answer.findFirst({ where: { productId, questionId }, select: { version: true } }),
  );
  const input = { productId, questionId, note: 'Seen by us', reason: '', version: stands?.version ?? 0 };
  const saved = await here((db) => saveAnswer(db, member, { ...input, value: value as string }));
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

/** What a snapshot shows of UK PSTI, read as its page reads it. */
async function shown(id: string) {
  return here(async (db) => {
    const stored = await findSnapshot(db, id);
    if (!stored) throw new Error('There is no such snapshot');
    const { checked, packs, gone } = await openSnapshot(db, stored);
    if (!checked.holds) throw new Error(checked.faults.join());
    const { document } = checked;
    return {
      ...{ checked, gone, document, text: stored.document },
      psti: drawRegulation(document, { market: 'GB', regulation: 'uk-psti' }, packs, told),
      markets: drawMarkets(document, packs),
    };
  });
}

describe('A snapshot', () => {
  it('tells what the product page tells at that moment: verdict, numbers, wording and reasons', async () => {
    const { psti, gone } = await shown(await take());
    const opened = { market: 'GB', regulation: 'uk-psti', requirement: 'psti-pw-model' };
    const live = await here((db) => readProduct(db, { tenant: 't', productId, asOf: today(), opened }, (day) => day));
    if (typeof live === 'string') throw new Error(live);
    const view = live.markets.find(({ market }) => market === 'GB')?.regulations.find(({ id }) => id === 'uk-psti');
    expect(gone).toEqual([]);
    expect(psti).toMatchObject({ version: '0.9.0', verdict: view?.verdict, numbers: view?.numbers });
    expect(psti?.requirements.map(({ id, title, state }) => [id, title, state])).toEqual(
      live.open?.requirements
        .filter(({ state }) => state !== 'not_applicable')
        .map(({ id, title, state }) => [id, title, state]),
    );
    expect(JSON.stringify(psti?.requirements.find(({ id }) => id === 'psti-pw-model')?.because)).toContain(
      'Default password scheme: Set by the user before first use',
    );
  });

  it('stays what it was after a newer version is adopted and the answers changed', async () => {
    const id = await take();
    const before = await shown(id);
    const input = { regulation: 'uk-psti', version: newest.version, note: '' };
    expect(await here((db) => adopt(db, member, input))).toMatchObject({ ok: true });
    await answer('password-scheme', 'shared-default');
    await here(() => workOff());
    const live = await here((db) =>
      db.standing.findFirst({
        select: { packVersion: true, verdict: true },
        where: { productId, regulation: 'uk-psti' },
      }),
    );
    const after = await shown(id);
    expect(live).toMatchObject({ packVersion: newest.version, verdict: 'not_compliant' });
    expect(after).toEqual(before);
    expect(after.psti).toMatchObject({ version: '0.9.0' });
    expect(after.psti?.verdict).not.toBe('not_compliant');
    expect(after.psti?.requirements.every(({ title }) => title.startsWith('As read before'))).toBe(true);
  });

  it('is taken once by two requests that say the same, with one row in the log', async () => {
    const input = taking();
    const both = await Promise.all([1, 2].map(() => here((db) => takeSnapshot(db, member, input))));
    expect(both).toEqual([1, 2].map(() => ({ ok: true, value: { id: input.id } })));
    const acts = await here((db) => db.auditEvent.count({ where: { action: 'snapshot.taken', subjectId: input.id } }));
    expect([acts, await here((db) => db.snapshot.count({ where: { id: input.id } }))]).toEqual([1, 1]);
  });

  it('of a later day is judged by the law of that day', async () => {
    const { document } = await shown(await take({ asOf: '2027-12-11' }));
    const cra = document?.regulations.find(({ pack }) => document.law[pack]?.id === 'cra');
    expect(document?.asOf).toBe('2027-12-11');
    expect(cra).toMatchObject({ standing: 'binds' });
  });

  it('seals what is inherited and from where, and the evidence that proves it by its hash', async () => {
    const evidenceId = await aPiece(member);
    const attach = { evidenceIds: [evidenceId], questionId: 'password-scheme', productIds: [productId] };
    await here((db) => attachEvidence(db, member, attach));
    await here((db) => reviewEvidence(db, member, { id: evidenceId, version: 1, review: 'accepted', note: '' }));
    const child = await aProduct(member, {
      placements: [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }],
    });
    await baseOn(member, child, productId);
    const { document } = await shown(await take({ productId: child }));
    const inherited = document?.answers.find(({ question }) => question === 'password-scheme');
    expect(inherited).toMatchObject({ from: 'parent', productId, author: member.name, evidence: [evidenceId] });
    expect(document?.product.parents.map(({ id }) => id)).toEqual([productId]);
    expect(document?.answers.find(({ productId: of }) => of === null)?.from).toBe('organisation');
    const file = await here((db) => db.evidence.findFirst({ where: { id: evidenceId } }));
    expect(document?.evidence).toMatchObject([{ id: evidenceId, hash: file?.hash, title: file?.title }]);
  });

  it('of an archived product, or one of another tenant, is not taken', async () => {
    const other = await aMember();
    const refused = await inTenant(other, (db) => takeSnapshot(db, other, taking()));
    expect(refused).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await inTenant(other, (db) => db.snapshot.count())).toBe(0);
  });

  it('is another tenant’s to see neither in a list nor by its id', async () => {
    const id = await take();
    const other = await aMember();
    const page = { page: 1, pageSize: 25 };
    const seen = await inTenant(other, async (db) => [
      await findSnapshot(db, id),
      await listSnapshots(db, productId, page),
    ]);
    expect(seen).toEqual([null, { rows: [], total: 0 }]);
  });

  it('is refused while its law is not kept in this database', async () => {
    const admin = new pg.Client({ connectionString: process.env.ADMIN_DATABASE_URL });
    await admin.connect();
    await admin.query(`delete from pack_release where regulation = 'gdpr'`);
    const input = taking();
    const refused = await here((db) => takeSnapshot(db, member, input));
    await publishPacks(owner, releasedPacks);
    await admin.end();
    expect(refused).toMatchObject({ ok: false, reason: 'law-not-kept' });
    expect(await here((db) => db.snapshot.count({ where: { id: input.id } }))).toBe(0);
  });
});

describe('Reading', () => {
  it('costs the same statements with one snapshot and with thirty', async () => {
    const few = await aMember();
    const own = await aProduct(few, { placements: [{ market: 'GB', placedOn: '2026-03-01', lastPlacedOn: null }] });
    const read = () =>
      countStatements(() =>
        inTenant(few, async (db) => {
          const { rows } = await listSnapshots(db, own, { page: 1, pageSize: 25 });
          const stored = await findSnapshot(db, rows[0]?.id ?? '');
          if (stored) await readChanges(db, await openSnapshot(db, stored));
        }),
      );
    const takeOne = () => aSnapshot(few, own);
    await takeOne();
    await read();
    const small = await read();
    for (let taken = 1; taken < 30; taken += 1) await takeOne();
    const large = await read();
    expect(large.statements.length).toBe(small.statements.length);
    expect(large.statements.length).toBeLessThanOrEqual(7);
  });
});
