import 'server-only';
import type { Prisma } from '#prisma/generated/client.ts';
import { identityClient } from './client.ts';
import type { TenantId } from './tenant.ts';

/** People, sessions, tenants, invitations, mail and job claims; the database grants it no tenant content. */
export type IdentityDb = Prisma.TransactionClient;

/** For one reading statement that needs no transaction, such as the session check of a request. */
export const identity = (): IdentityDb => identityClient();

/** Runs one transaction over people and tenants. With `tenantId` its audit rows go to that tenant's chain. */
export function inIdentity<T>(work: (db: IdentityDb) => Promise<T>, scope?: { tenantId: TenantId }): Promise<T> {
  return identityClient().$transaction(async (tx) => {
    if (scope) await tx.$executeRaw`select set_config('app.tenant', ${scope.tenantId}, true)`;
    return work(tx);
  });
}

/** Within a transaction of this door, writes to the audit chain of one more tenant; only for tenants read in the same transaction. */
export async function inScope<T>(db: IdentityDb, tenantId: string, work: () => Promise<T>): Promise<T> {
  await db.$executeRaw`select set_config('app.tenant', ${tenantId}, true)`;
  return work();
}
