import { Readable } from 'node:stream';
import { mediaHeaders } from '#lib/evidence/media-headers.ts';
import { notThere } from '#lib/http/denied.ts';
import { recordVisit } from '#lib/shares/door.ts';
import { readFrozen } from '#lib/shares/frozen.ts';
import { findUnlockedShare } from '#lib/shares/require-share.ts';
import { storage } from '#lib/storage/open.ts';

type Props = { params: Promise<{ share: string; evidence: string }> };

/** The bytes of one file a snapshot names, to whoever holds a frozen link that hands files out. Each download is written down. */
export async function GET(request: Request, { params }: Props) {
  const { share: shareId, evidence: id } = await params;
  const share = await findUnlockedShare(shareId);
  if (!share?.downloads) return notThere();
  const frozen = await readFrozen(share);
  const file = frozen?.document?.evidence.find((it) => it.id === id);
  if (!file?.hash || !file.fileName || !file.mediaType) return notThere();
  const stored = await storage().open(share.tenantId, file.hash);
  if (!stored) return notThere();
  const { fileName, mediaType, hash } = file;
  await recordVisit(share, 'downloaded', request.headers.get('user-agent') ?? '', { evidence: id, hash });
  const headers = mediaHeaders({ fileName, mediaType, hash, sizeBytes: stored.sizeBytes });
  return new Response(Readable.toWeb(stored.bytes) as ReadableStream, { headers });
}
