import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '#lib/audit/verify.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aColleague, aMember } from '#prisma/testing/a-member.ts';
import { aPiece } from '#prisma/testing/a-piece.ts';
import { addLink, archiveEvidence, changeEvidence, reviewEvidence } from './commands.ts';
import type { EvidenceChange } from './input.ts';

let manager: Member;
let engineer: Member;
let stranger: Member;
let id: string;

beforeEach(async () => {
  manager = await aMember({ role: 'manager' });
  engineer = await aColleague(manager, { role: 'contributor' });
  stranger = await aMember({ role: 'admin' });
  id = await aPiece(engineer);
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>, who = manager) => inTenant(who, work);
const piece = () => here((db) => db.evidence.findFirst({ where: { id } }));
const acts = () =>
  here(async (db) => {
    const rows = await db.auditEvent.findMany({ select: { action: true }, orderBy: { seq: 'asc' } });
    return rows.map(({ action }) => action);
  });
const said = (given: Partial<EvidenceChange> = {}): EvidenceChange => ({
  id,
  version: 1,
  title: 'Test report, Cam One',
  type: 'test-report',
  description: 'From the lab.',
  validFrom: null,
  validUntil: null,
  ...given,
});
const change = (who: Member, given: Partial<EvidenceChange> = {}) =>
  here((db) => changeEvidence(db, who, said(given)), who);
const accept = (version: number, who = manager) =>
  here((db) => reviewEvidence(db, who, { id, version, review: 'accepted', note: '' }), who);

describe('Describing a piece', () => {
  it('changes it, counts its version and says so in the audit log', async () => {
    expect(await change(manager, { validUntil: '2027-12-31' })).toMatchObject({ ok: true });
    expect(await piece()).toMatchObject({
      title: 'Test report, Cam One',
      version: 2,
      validUntil: new Date('2027-12-31T00:00:00Z'),
    });
    expect(await acts()).toEqual(['evidence.uploaded', 'evidence.changed']);
    expect((await verifyChain(manager)).fault).toBeUndefined();
  });

  it('that somebody else changed meanwhile changes nothing', async () => {
    await change(manager, { title: 'First' });
    expect(await change(manager, { title: 'Second' })).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await piece()).toMatchObject({ title: 'First', version: 2 });
    expect(await acts()).toHaveLength(2);
  });

  it('by an engineer who did not bring it in is refused', async () => {
    const other = await aColleague(manager, { role: 'contributor' });
    expect(await change(other)).toMatchObject({ ok: false, reason: 'not-yours' });
    expect(await piece()).toMatchObject({ version: 1 });
  });

  it.each([
    [{ validUntil: '2099-12-31' }, 'submitted'],
    [{ validFrom: '2020-01-01' }, 'submitted'],
    [{ type: 'certificate' }, 'submitted'],
    [{ title: 'Another name' }, 'accepted'],
  ] as const)('by its engineer after it was accepted, %j, leaves it %s', async (given, review) => {
    await accept(1);
    expect(await change(engineer, { version: 2, ...given })).toMatchObject({ ok: true });
    expect(await piece()).toMatchObject({ review });
  });

  it('by a manager keeps it accepted', async () => {
    await accept(1);
    await change(manager, { version: 2, validUntil: '2099-12-31' });
    expect(await piece()).toMatchObject({ review: 'accepted' });
  });
});

describe('Reviewing a piece', () => {
  it('says who, when and why, once per version', async () => {
    const reject = { id, version: 1, review: 'rejected', note: 'Wrong firmware.' } as const;
    expect(await here((db) => reviewEvidence(db, manager, reject))).toMatchObject({ ok: true });
    expect(await here((db) => reviewEvidence(db, manager, reject))).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await piece()).toMatchObject({
      review: 'rejected',
      reviewNote: 'Wrong firmware.',
      reviewedBy: manager.personId,
      version: 2,
    });
    expect(await acts()).toEqual(['evidence.uploaded', 'evidence.rejected']);
  });
});

describe('Archiving', () => {
  it('several is one act, counts only what changes, and is undone', async () => {
    const ids = [id, await aPiece(manager), await aPiece(manager)];
    const archive = async (archived: boolean, which = ids) => {
      const result = await here((db) => archiveEvidence(db, manager, which, archived));
      return result.ok && result.value.toSorted();
    };
    expect(await archive(true, [id])).toEqual([id]);
    expect(await archive(true)).toEqual(ids.slice(1).toSorted());
    expect(await archive(true)).toEqual([]);
    expect(await archive(false)).toEqual(ids.toSorted());
    expect((await acts()).slice(3)).toEqual(['evidence.archived', 'evidence.archived', 'evidence.restored']);
    expect(await piece()).toMatchObject({ archivedAt: null });
  });

  it('an archived piece is neither described nor reviewed', async () => {
    await here((db) => archiveEvidence(db, manager, [id], true));
    expect(await change(manager, { version: 2 })).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await accept(2)).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('by an engineer is refused as a whole when one piece is not theirs', async () => {
    const other = await aPiece(manager);
    const archive = (ids: string[]) => here((db) => archiveEvidence(db, engineer, ids, true), engineer);
    expect(await archive([id, other])).toMatchObject({ ok: false, reason: 'not-yours' });
    expect(await archive([id])).toEqual({ ok: true, value: [id] });
  });
});

describe('A link', () => {
  it('sent twice is added once, with one audit row', async () => {
    const link = {
      id: randomUUID(),
      url: 'https://norrvik.example/security',
      title: 'Disclosure page',
      type: 'url',
      description: '',
      validFrom: null,
      validUntil: null,
    } as const;
    await here((db) => addLink(db, engineer, link));
    await here((db) => addLink(db, engineer, link));
    expect(await here((db) => db.evidence.count({ where: { form: 'link' } }))).toBe(1);
    expect(await acts()).toEqual(['evidence.uploaded', 'evidence.linked']);
  });
});

describe('Somebody of another tenant', () => {
  it('changes nothing, whatever is tried', async () => {
    const before = await piece();
    expect(await change(stranger)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await accept(1, stranger)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await here((db) => archiveEvidence(db, stranger, [id], true), stranger)).toEqual({ ok: true, value: [] });
    expect(await piece()).toEqual(before);
    expect(await acts()).toEqual(['evidence.uploaded']);
  });
});

describe('An act that is cut short', () => {
  it('leaves neither the change nor its audit row', async () => {
    const cut = here(async (db) => {
      await changeEvidence(db, manager, said());
      throw new Error('the power went');
    });
    await expect(cut).rejects.toThrow('the power went');
    expect(await piece()).toMatchObject({ version: 1 });
    expect(await acts()).toEqual(['evidence.uploaded']);
  });
});
