import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { storage } from '#lib/storage/open.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { send, sha256 } from '#prisma/testing/a-piece.ts';
import { archiveEvidence } from './commands.ts';
import { receiveFile } from './receive-file.ts';

let member: Member;

beforeEach(async () => {
  member = await aMember({ role: 'contributor' });
});
afterAll(closeFixtures);

const here = <T>(work: (db: TenantDb) => Promise<T>, who = member) => inTenant(who, work);
const pieces = (who = member) =>
  here((db) => db.evidence.findMany({ select: { id: true, hash: true, type: true, fileName: true } }), who);
const acts = () => here((db) => db.auditEvent.findMany({ select: { action: true, subjectId: true } }));
const halfWritten = () => readdir(`${env().EVIDENCE_DIR}/incoming`).catch(() => []);

describe('A file that comes in', () => {
  it('is one row, one audit row and the bytes it was sent as', async () => {
    const id = randomUUID();
    const result = await send(member, 'all is well', { id, fileName: 'test-report.txt' });
    expect(result).toMatchObject({ ok: true, value: { alreadyHere: false, uses: 0 } });
    expect(await pieces()).toEqual([
      { id, hash: sha256('all is well'), type: 'test-report', fileName: 'test-report.txt' },
    ]);
    expect(await acts()).toEqual([{ action: 'evidence.uploaded', subjectId: id }]);
    const stored = await storage().open(member.tenantId, sha256('all is well'));
    expect(Buffer.concat(await stored!.bytes.toArray()).toString()).toBe('all is well');
  });

  it('and comes again under the same number is still one', async () => {
    const id = randomUUID();
    const both = await Promise.all([send(member, 'twice', { id }), send(member, 'twice', { id })]);
    for (const result of both) expect(result).toMatchObject({ ok: true, value: { alreadyHere: false } });
    expect(await send(member, 'twice', { id })).toMatchObject({ ok: true, value: { alreadyHere: false } });
    expect(await pieces()).toHaveLength(1);
    expect(await acts()).toHaveLength(1);
  });

  it('with bytes that are here already becomes no second piece, also when both come at once', async () => {
    const sent = await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((fileName) => send(member, 'same', { fileName })));
    expect(sent.map((it) => it.ok && it.value.alreadyHere).toSorted()).toEqual([false, true, true]);
    expect(await pieces()).toHaveLength(1);
  });

  it('with bytes of an archived piece is a new piece', async () => {
    const first = await send(member, 'again');
    await here((db) => archiveEvidence(db, member, [first.ok ? first.value.evidence.id : ''], true));
    expect(await send(member, 'again')).toMatchObject({ ok: true, value: { alreadyHere: false } });
    expect(await pieces()).toHaveLength(2);
  });

  it('is not known to another tenant, not even by the same number', async () => {
    const stranger = await aMember();
    const id = randomUUID();
    await send(stranger, 'secret', { id });
    expect(await send(member, 'secret', { id })).toMatchObject({ ok: true, value: { alreadyHere: false } });
    expect(await pieces()).toHaveLength(1);
    expect(await pieces(stranger)).toHaveLength(1);
  });
});

describe('A file that is refused leaves nothing', () => {
  const refusals = [
    ['another hash than announced', { announcedHash: sha256('other') }, 'wrong-hash'],
    ['too many bytes announced', { announcedBytes: 100 * 1024 * 1024 + 1 }, 'too-large'],
    ['an extension that is not taken', { fileName: 'page.html' }, 'wrong-kind'],
    ['another content than its name says', { fileName: 'report.pdf' }, 'wrong-kind'],
  ] as const;
  it.each(refusals)('%s', async (_, given, reason) => {
    expect(await send(member, 'text', given)).toMatchObject({ ok: false, reason, message: /\.$/ });
    expect(await pieces()).toEqual([]);
    expect(await acts()).toEqual([]);
    expect(await storage().open(member.tenantId, sha256('text'))).toBeNull();
    expect(await halfWritten()).toEqual([]);
  });

  it('because the line went dead half-way', async () => {
    const half = Readable.from(
      (function* () {
        yield Buffer.alloc(1024 * 1024, 'x');
        throw new Error('the line went dead');
      })(),
    );
    const file = { id: randomUUID(), fileName: 'report.txt' };
    await expect(receiveFile(member, file, half)).rejects.toThrow('the line went dead');
    expect(await pieces()).toEqual([]);
    expect(await halfWritten()).toEqual([]);
  });
});
