import 'server-only';
import { z } from 'zod';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import {
  Archive,
  archiveProducts,
  GiveBack,
  giveBackOwners,
  RemoveMarket,
  removeMarket,
  restoreProducts,
} from './bulk.ts';

/** What takes a bulk act back. */
export const Undoing = z.discriminatedUnion('act', [
  GiveBack.extend({ act: z.literal('owner') }),
  RemoveMarket.extend({ act: z.literal('market') }),
  Archive.extend({ act: z.literal('archive') }),
  Archive.extend({ act: z.literal('restore') }),
]);
export type Undo = z.infer<typeof Undoing>;

/** Takes a bulk act back: an act of its own, with audit rows. */
export async function takeBack(db: TenantDb, member: Member, undo: Undo): Promise<void> {
  if (undo.act === 'owner') await giveBackOwners(db, member, undo);
  if (undo.act === 'market') await removeMarket(db, member, undo);
  if (undo.act === 'archive') await restoreProducts(db, member, undo);
  if (undo.act === 'restore') await archiveProducts(db, member, undo);
}
