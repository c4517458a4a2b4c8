import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { closeFixtures } from '#prisma/fixtures.ts';
import { aMember } from '#prisma/testing/a-member.ts';
import { aProduct } from '#prisma/testing/a-product.ts';
import { findPhoto, photoHeaders, receivePhoto } from './photo.ts';

const folder = mkdtempSync(join(tmpdir(), 'readymark-photo-'));
let member: Member;
let id: string;

beforeAll(async () => {
  process.env.EVIDENCE_DIR = folder;
  member = await aMember();
  id = await aProduct(member);
});
afterAll(async () => {
  await closeFixtures();
  rmSync(folder, { recursive: true, force: true });
});

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const large = Buffer.concat([dot, Buffer.alloc(5 * 1024 * 1024)]);
const kept = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile()).length;
const receive = (bytes: Buffer, as: Member = member, announced = bytes.length) =>
  receivePhoto(as, id, Readable.from([bytes], { objectMode: false }), announced);

describe('a photo that comes in', () => {
  it.each([
    [
      'a script in SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'wrong-kind',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'wrong-kind'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x80\x00\x00'), 'wrong-kind'],
    ['nothing', Buffer.alloc(0), 'wrong-kind'],
    ['more than 5 MB, announced', large, 'too-large'],
  ])('%s is refused and nothing is kept', async (_what, bytes, reason) => {
    expect(await receive(bytes)).toMatchObject({ ok: false, reason });
    expect(kept()).toBe(0);
  });

  it('more than 5 MB that was announced as less is cut off and nothing is kept', async () => {
    expect(await receive(large, member, 10)).toMatchObject({ ok: false, reason: 'too-large' });
    expect(kept()).toBe(0);
  });

  it('for another tenant’s product is not found, and nothing is kept', async () => {
    expect(await receive(dot, await aMember())).toMatchObject({ ok: false, reason: 'not-found' });
    expect(kept()).toBe(0);
  });

  it('a real picture is kept and leaves as exactly that, never run', async () => {
    expect(await receive(dot)).toMatchObject({ ok: true });
    const photo = await inTenant(member, (db) => findPhoto(db, id));
    expect(photo?.mediaType).toBe('image/png');
    expect(photoHeaders(photo!, 1)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
    expect(await inTenant(await aMember(), (db) => findPhoto(db, id))).toBeNull();
  });
});
