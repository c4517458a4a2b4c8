import 'server-only';
import { z } from 'zod';
import type { ActName } from '#lib/audit/acts.ts';
import { type Act, recordEach } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { isOwnerChoice } from './editable.ts';
import { PlacementInput } from './product.ts';
import { refreshMany } from './refresh-many.ts';

/** One act on more products than this would hold the audit log for too long. */
const maxSelected = 10_000;

const ProductIds = z
  .array(z.uuid())
  .min(1, 'Select at least one product.')
  .max(maxSelected, `Select at most ${maxSelected} products.`);

export const SetOwner = z.object({ productIds: ProductIds, ownerId: z.uuid().nullable() });
export const AddMarket = z.object({ productIds: ProductIds, placement: PlacementInput });
export const RemoveMarket = z.object({ productIds: ProductIds, market: z.string() });
export const Archive = z.object({ productIds: ProductIds });
export const GiveBack = z.object({
  owners: z.array(z.object({ id: z.uuid(), ownerId: z.uuid().nullable() })).max(maxSelected),
});

type Owned = { id: string; ownerId: string | null };

/** Gives products an owner, each with its own audit row. Returns those that changed, with the owner before, so that it can be undone. */
export async function setOwner(
  db: TenantDb,
  member: Member,
  { productIds, ownerId }: z.infer<typeof SetOwner>,
): Promise<Result<'invalid', Owned[]>> {
  if (!(await isOwnerChoice(db, ownerId)))
    return failed('invalid', 'That person is no longer a member. Choose another.');
  const before = await writeOwners(
    db,
    member,
    productIds.map((id) => ({ id, ownerId })),
  );
  return ok(before);
}

/** Undoes `setOwner`: an owner who has left the tenant since is not given back. */
export async function giveBackOwners(
  db: TenantDb,
  member: Member,
  { owners }: z.infer<typeof GiveBack>,
): Promise<void> {
  const present = await db.membership.findMany({
    where: { id: { in: owners.flatMap(({ ownerId }) => ownerId ?? []) }, removedAt: null },
    select: { id: true },
  });
  const ids = new Set(present.map(({ id }) => id));
  await writeOwners(
    db,
    member,
    owners.filter(({ ownerId }) => ownerId === null || ids.has(ownerId)),
  );
}

/** Adds a market to those of the products that do not target it yet. Returns their ids, so that it can be undone. */
export async function addMarket(
  db: TenantDb,
  member: Member,
  { productIds, placement }: z.infer<typeof AddMarket>,
): Promise<string[]> {
  const { market, placedOn, lastPlacedOn } = placement;
  const added = await db.$queryRaw<{ id: string }[]>`
    with added as (
      insert into placement (product_id, market, placed_on, last_placed_on)
      select id, ${market}, ${placedOn}::date, ${lastPlacedOn}::date from product
      where id = any (${productIds}::uuid[]) and archived_at is null
      on conflict do nothing returning product_id)
    update product set version = version + 1, updated_at = now() from added where id = added.product_id returning id`;
  return finish(db, member, added, 'product.market-added', { market, placedOn, lastPlacedOn });
}

/** Undoes `addMarket`. */
export async function removeMarket(
  db: TenantDb,
  member: Member,
  { productIds, market }: z.infer<typeof RemoveMarket>,
): Promise<string[]> {
  const removed = await db.$queryRaw<{ id: string }[]>`
    with removed as (
      delete from placement where product_id = any (${productIds}::uuid[]) and market = ${market} returning product_id)
    update product set version = version + 1, updated_at = now() from removed where id = removed.product_id returning id`;
  return finish(db, member, removed, 'product.market-removed', { market });
}

/** Takes products out of the catalogue; nothing is deleted. Returns the ids of those that were in it. */
export async function archiveProducts(
  db: TenantDb,
  member: Member,
  { productIds }: z.infer<typeof Archive>,
): Promise<string[]> {
  const archived = await db.$queryRaw<{ id: string }[]>`
    update product set archived_at = now(), version = version + 1, updated_at = now()
    where id = any (${productIds}::uuid[]) and archived_at is null returning id`;
  return finish(db, member, archived, 'product.archived', {});
}

/** Puts archived products back into the catalogue. */
export async function restoreProducts(
  db: TenantDb,
  member: Member,
  { productIds }: z.infer<typeof Archive>,
): Promise<string[]> {
  const restored = await db.$queryRaw<{ id: string }[]>`
    update product set archived_at = null, version = version + 1, updated_at = now()
    where id = any (${productIds}::uuid[]) and archived_at is not null returning id`;
  return finish(db, member, restored, 'product.restored', {});
}

async function writeOwners(db: TenantDb, member: Member, owners: Owned[]): Promise<Owned[]> {
  const rows = await db.$queryRaw<(Owned & { next: string | null })[]>`
    with wanted as (select * from jsonb_to_recordset(${JSON.stringify(owners)}::jsonb) as wanted (id uuid, "ownerId" uuid)),
    before as (
      select p.id, p.owner_id, w."ownerId" as next from product p join wanted w on w.id = p.id
      where p.owner_id is distinct from w."ownerId" and p.archived_at is null for update of p)
    update product p set owner_id = before.next, version = p.version + 1, updated_at = now() from before where p.id = before.id
    returning p.id, before.owner_id as "ownerId", before.next`;
  await recordEach(
    db,
    member,
    rows.map(({ id, ownerId, next }) => act('product.changed', id, { from: { ownerId }, to: { ownerId: next } })),
  );
  return rows.map(({ id, ownerId }) => ({ id, ownerId }));
}

async function finish(db: TenantDb, member: Member, rows: { id: string }[], action: ActName, detail: Act['detail']) {
  const ids = rows.map(({ id }) => id);
  await refreshMany(db, member, ids);
  await recordEach(
    db,
    member,
    ids.map((id) => act(action, id, detail)),
  );
  return ids;
}

const act = (action: ActName, subjectId: string, detail: Act['detail']): Act => ({
  action,
  subjectType: 'product',
  subjectId,
  ...(detail && { detail }),
});
