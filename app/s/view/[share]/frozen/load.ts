import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { noteLook, type OpenShare } from '#lib/shares/door.ts';
import { type Frozen, readFrozen } from '#lib/shares/frozen.ts';
import { requireShare } from '#lib/shares/require-share.ts';

/** The open link and the snapshot it shows, with the look noted; 404 for a live link. */
export async function loadFrozen(shareId: string): Promise<{ share: OpenShare; frozen: Frozen }> {
  const share = await requireShare(shareId);
  const frozen = await readFrozen(share);
  if (!frozen) notFound();
  await noteLook(share, (await headers()).get('user-agent') ?? '');
  return { share, frozen };
}
