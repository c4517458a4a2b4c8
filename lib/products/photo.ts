import 'server-only';
import type { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type ReadDb } from '#lib/db/tenant.ts';
import { headBytes } from '#lib/evidence/file-kind.ts';
import { peek } from '#lib/evidence/peek.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { storage } from '#lib/storage/open.ts';
import { StorageRefusal } from '#lib/storage/storage.ts';
import { setPhoto } from './commands.ts';

const maxBytes = 5 * 1024 * 1024;
const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'];

export type Photo = { hash: string; mediaType: string };

/** The photo of a product of this tenant, or null. */
export async function findPhoto(db: ReadDb, productId: string): Promise<Photo | null> {
  const row = await db.product.findFirst({ where: { id: productId }, select: { photoHash: true, photoType: true } });
  return row?.photoHash && row.photoType ? { hash: row.photoHash, mediaType: row.photoType } : null;
}

/** Stores the bytes of a PNG, JPEG or WebP picture and puts it on the product. Its content decides what it is, not its name. */
export async function receivePhoto(
  member: Member,
  productId: string,
  body: Readable,
  announcedBytes: number,
): Promise<Result<'not-found' | 'too-large' | 'wrong-kind', { hash: string }>> {
  if (announcedBytes > maxBytes) return tooLarge;
  const exists = await inTenant(member, (db) => db.product.count({ where: { id: productId } }));
  if (!exists) return failed('not-found');
  const { head, whole } = await peek(body, headBytes);
  const mediaType = (await fileTypeFromBuffer(head))?.mime ?? '';
  if (!mediaTypes.includes(mediaType))
    return failed('wrong-kind', 'This is not a PNG, JPEG or WebP picture. Choose another file.');
  try {
    const { hash } = await storage().put(member.tenantId, whole, { maxBytes });
    const set = await inTenant(member, (db) => setPhoto(db, member, productId, { hash, mediaType }));
    return set.ok ? ok({ hash }) : set;
  } catch (error) {
    if (error instanceof StorageRefusal) return tooLarge;
    throw error;
  }
}

/** Headers under which a photo may leave: shown inside our pages by its exact type, never run. */
export function photoHeaders({ hash, mediaType }: Photo, sizeBytes: number): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Length': String(sizeBytes),
    'Content-Disposition': 'inline',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'private, max-age=600',
    ETag: `"${hash}"`,
  };
}

const tooLarge = failed('too-large', 'The photo is larger than 5 MB. Make it smaller and choose it again.');
