import 'server-only';
import type { IdentityDb } from '#lib/db/identity.ts';
import { inScope } from '#lib/db/identity.ts';
import { type Act, type Actor, record } from './record.ts';

/**
 * Records an act on somebody's own account in the chain of every tenant they belong to, in the caller's transaction.
 * Call it last. The chains are locked in one order, so that two such acts never wait for each other in a circle.
 */
export async function recordInTenants(db: IdentityDb, person: Actor, act: Act): Promise<void> {
  const memberships = await db.membership.findMany({
    where: { personId: person.id, removedAt: null },
    select: { tenantId: true },
    orderBy: { tenantId: 'asc' },
  });
  for (const { tenantId } of memberships) await inScope(db, tenantId, () => record(db, person, act));
}
