import { notFound } from 'next/navigation';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { type OpenedSnapshot, openSnapshot } from '#lib/snapshots/opened.ts';
import { findSnapshot, type StoredSnapshot } from '#lib/snapshots/queries.ts';

export type Loaded<More> = { stored: StoredSnapshot; opened: OpenedSnapshot; more: More };

/** A snapshot of the member's tenant, checked and opened, with what else the page reads in the same transaction; 404 when there is none. */
export async function loadSnapshot<More>(
  member: Member,
  id: string,
  readMore: (db: TenantDb, opened: OpenedSnapshot) => Promise<More>,
): Promise<Loaded<More>> {
  const found = await inTenant(member, async (db) => {
    const stored = await findSnapshot(db, id);
    if (!stored) return null;
    const opened = await openSnapshot(db, stored);
    return { stored, opened, more: await readMore(db, opened) };
  });
  if (!found) notFound();
  return found;
}
