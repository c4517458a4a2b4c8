import { Readable } from 'node:stream';
import { inShare } from '#lib/db/tenant.ts';
import { mediaHeaders } from '#lib/evidence/media-headers.ts';
import { notThere } from '#lib/http/denied.ts';
import { recordVisit } from '#lib/shares/door.ts';
import { listSharedEvidence } from '#lib/shares/evidence.ts';
import { sharedProduct } from '#lib/shares/product.ts';
import { findUnlockedShare } from '#lib/shares/require-share.ts';
import { storage } from '#lib/storage/open.ts';

type Props = { params: Promise<{ share: string; product: string; evidence: string }> };

/** The bytes of one file, to whoever holds a link that hands files out and shows this one. Each download is written down. */
export async function GET(request: Request, { params }: Props) {
  const { share: shareId, product: productId, evidence: id } = await params;
  const share = await findUnlockedShare(shareId);
  if (!share?.downloads) return notThere();
  const file = await inShare(share, async (db) => {
    const product = await sharedProduct(db, share, productId);
    const [found] = product?.evidenceIds.includes(id) ? await listSharedEvidence(db, [id]) : [];
    return found;
  });
  if (!file?.hash || !file.fileName || !file.mediaType) return notThere();
  const stored = await storage().open(share.tenantId, file.hash);
  if (!stored) return notThere();
  const { fileName, mediaType, hash } = file;
  await recordVisit(share, 'downloaded', request.headers.get('user-agent') ?? '', { evidence: id, hash });
  const headers = mediaHeaders({ fileName, mediaType, hash, sizeBytes: stored.sizeBytes });
  return new Response(Readable.toWeb(stored.bytes) as ReadableStream, { headers });
}
