import 'server-only';
import type { Prisma } from '#prisma/generated/client.ts';
import { appClient } from './client.ts';

declare const scoped: unique symbol;

/** A tenant's id that came from a checked membership, share link or job; never from a form. */
export type TenantId = string & { readonly [scoped]: 'tenant' };

/** A transaction in which Postgres shows one tenant's rows. Only `inTenant` can make one. */
export type TenantDb = Prisma.TransactionClient & { readonly [scoped]: 'tenant-db' };

/** A read-only transaction that shows only what a share link covers. Only `inShare` can make one. */
export type ShareDb = Prisma.TransactionClient & { readonly [scoped]: 'share-db' };

/** Either door, for queries an auditor may run too. */
export type ReadDb = TenantDb | ShareDb;

/** Runs the one transaction of a page, action or job; everything in it commits together or not at all. */
export function inTenant<T>(scope: { tenantId: TenantId }, work: (db: TenantDb) => Promise<T>): Promise<T> {
  return appClient().$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.tenant', ${scope.tenantId}, true)`;
    return work(tx as TenantDb);
  });
}

/** What a share link covers; with a snapshot nothing live is shown. */
export type ShareScope = { tenantId: TenantId; productIds: string[]; markets: string[]; snapshotId?: string | null };

/**
 * Runs an auditor's reading: Postgres refuses writes and hides every product and market outside the link's scope. What a product
 * inherits from comes along with its answers, so that a verdict does not depend on the scope; queries that list products name theirs.
 * A link to a snapshot sees that snapshot, the packs it names, and no product, answer or evidence as they are now.
 */
export function inShare<T>(scope: ShareScope, work: (db: ShareDb) => Promise<T>): Promise<T> {
  return appClient().$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('app.tenant', ${scope.tenantId}, true)`;
    await tx.$executeRaw`
      with recursive ancestor as (
        select parent_id as id, 1 as depth from product where id = any (${scope.productIds}::uuid[]) and parent_id is not null
        union select p.parent_id, a.depth + 1 from ancestor a join product p on p.id = a.id where p.parent_id is not null and a.depth < 8)
      select set_config('app.share_lineage', (select coalesce(array_agg(distinct id), '{}') from ancestor)::text, true)`;
    await tx.$executeRaw`select set_config('app.share_products', ${arrayLiteral(scope.productIds)}, true),
      set_config('app.share_markets', ${arrayLiteral(scope.markets)}, true),
      set_config('app.share_snapshot', ${scope.snapshotId ?? ''}, true),
      set_config('transaction_read_only', 'on', true)`;
    return work(tx as ShareDb);
  });
}

/** Ids and market codes only: nothing in them needs quoting, and anything else is refused. */
function arrayLiteral(items: string[]): string {
  for (const item of items) if (!/^[A-Za-z0-9-]+$/.test(item)) throw new Error(`Not an id or a market: ${item}`);
  return `{${items.join(',')}}`;
}
