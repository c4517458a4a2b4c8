import { randomUUID } from 'node:crypto';
import { appendFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { storage } from '#lib/storage/open.ts';
import { objectKey } from '#lib/storage/storage.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { verifyEvidence } from './verify.ts';

let member: Member;
let file: string;

beforeEach(async () => {
  member = await aMember();
  file = await store('the test report');
});

test('Files that are as they were stored are counted, and nothing is found', async () => {
  await store('another report');
  expect(await verifyEvidence(member)).toEqual({ files: 2, bytes: 29, findings: [], orphans: [] });
});

test.for<[string, () => Promise<void>, RegExp]>([
  ['changed', () => writeFile(file, 'the best report'), /“Report” .*: its bytes were changed after they were stored/],
  ['cut short', () => truncate(file, 4), /4 bytes are stored, 15 were uploaded/],
  ['made longer', () => appendFile(file, '!'), /16 bytes are stored, 15 were uploaded/],
  ['removed', () => rm(file), /its bytes are gone/],
])('A file that was %s is named', async ([, spoil, named]) => {
  await spoil();
  expect((await verifyEvidence(member)).findings).toEqual([expect.stringMatching(named)]);
});

test('Bytes no row names are listed once they are an hour old, and are no fault', async () => {
  const { hash } = await storage().put(member.tenantId, Readable.from(['left behind']), { maxBytes: 100 });
  expect((await verifyEvidence(member)).orphans).toEqual([]);
  const old = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(pathOf(hash), old, old);
  expect(await verifyEvidence(member)).toMatchObject({ findings: [], orphans: [{ hash, sizeBytes: 11 }] });
});

const pathOf = (hash: string) => path.join(process.env.EVIDENCE_DIR ?? '', objectKey(member.tenantId, hash));

async function store(text: string): Promise<string> {
  const { hash, sizeBytes } = await storage().put(member.tenantId, Readable.from([text]), { maxBytes: 1_000 });
  const row = { id: randomUUID(), form: 'file', title: 'Report', type: 'test-report', fileName: 'report.pdf' };
  await inTenant(member, (db) =>
    db.evidence.create({
      data: { ...row, mediaType: 'application/pdf', hash, sizeBytes, uploadedBy: member.personId },
    }),
  );
  return pathOf(hash);
}
