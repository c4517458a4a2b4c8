import { randomUUID } from 'node:crypto';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { today } from '#lib/readiness/today.ts';
import { takeSnapshot } from '#lib/snapshots/commands.ts';
import type { TakeSnapshot } from '#lib/snapshots/snapshot.ts';

/** What a manager says when taking a snapshot of this product today, unless more is said. */
export const aTaking = (productId: string, given: Partial<TakeSnapshot> = {}): TakeSnapshot => ({
  ...{ id: randomUUID(), productId, title: 'Before the audit', note: 'Asked for by the board', asOf: today() },
  ...given,
});

/** Takes a snapshot as this member; returns its id. The packs must have been published. */
export async function aSnapshot(member: Member, productId: string, given: Partial<TakeSnapshot> = {}): Promise<string> {
  const taken = await inTenant(member, (db) => takeSnapshot(db, member, aTaking(productId, given)));
  if (!taken.ok) throw new Error(`Not taken: ${JSON.stringify(taken)}`);
  return taken.value.id;
}
