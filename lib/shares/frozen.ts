import 'server-only';
import { inShare } from '#lib/db/tenant.ts';
import type { Sealed } from '#lib/snapshots/document.ts';
import { type OpenedSnapshot, openSnapshot } from '#lib/snapshots/opened.ts';
import { findSharedSnapshot } from '#lib/snapshots/queries.ts';
import { narrowed } from '#lib/snapshots/scope.ts';
import type { OpenShare } from './door.ts';

/** What a frozen link shows: the snapshot as checked, and its document narrowed to the link's markets, null when it does not hold. */
export type Frozen = OpenedSnapshot & { asOf: string; document: Sealed | null };

/** The snapshot of a frozen link; null for a live one. Two statements at most. */
export async function readFrozen(share: OpenShare): Promise<Frozen | null> {
  const { snapshotId } = share;
  if (!snapshotId) return null;
  return inShare(share, async (db) => {
    const stored = await findSharedSnapshot(db, snapshotId);
    if (!stored) return null;
    const opened = await openSnapshot(db, stored);
    const { checked, packs } = opened;
    const document = checked.holds ? narrowed(checked.document, share.markets, packs) : null;
    return { ...opened, asOf: stored.asOf, document };
  });
}
