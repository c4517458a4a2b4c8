import { Readable } from 'node:stream';
import { z } from 'zod';
import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { mediaHeaders } from '#lib/evidence/media-headers.ts';
import { findEvidence } from '#lib/evidence/queries.ts';
import { notThere } from '#lib/http/denied.ts';
import { storage } from '#lib/storage/open.ts';

/** The bytes of one file, to members of its tenant. */
export async function GET(request: Request, { params }: { params: Promise<{ evidence: string }> }) {
  const { evidence: id } = await params;
  const member = await findMember(new URL(request.url).searchParams.get('tenant') ?? '', 'evidence.read');
  if (!member || !z.uuid().safeParse(id).success) return notThere();
  const found = await inTenant(member, (db) => findEvidence(db, id));
  if (!found?.hash || !found.fileName || !found.mediaType) return notThere();
  const stored = await storage().open(member.tenantId, found.hash);
  if (!stored) return notThere();
  const headers = mediaHeaders({
    fileName: found.fileName,
    mediaType: found.mediaType,
    sizeBytes: stored.sizeBytes,
    hash: found.hash,
  });
  return new Response(Readable.toWeb(stored.bytes) as ReadableStream, { headers });
}
