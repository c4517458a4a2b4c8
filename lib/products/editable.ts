import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, type Result } from '#lib/result.ts';
import type { PlacementInput, ProductFields } from './product.ts';

/** How an edit can end. A conflict hands over what the other person saved, so that the second can compare and choose. */
export type Edited<Shown> =
  | Result<'not-found' | 'invalid' | 'model-taken'>
  | { ok: false; reason: 'conflict'; message: string; fields?: undefined; theirs: Shown };

/** The other person's state of what both were editing. */
export function conflict<Shown>(theirs: Shown): Edited<Shown> {
  const message = 'Somebody else saved this product while you were editing. Compare, then save again.';
  return { ok: false, reason: 'conflict', message, theirs };
}

export async function findFields(db: TenantDb, id: string): Promise<ProductFields | null> {
  return db.product.findFirst({ where: { id }, select: fields });
}

export type Placed = { roles: string[]; placements: PlacementInput[]; version: number };

export async function findPlaced(db: TenantDb, id: string): Promise<Placed | null> {
  const product = await db.product.findFirst({ where: { id }, select: { roles: true, version: true } });
  if (!product) return null;
  const rows = await db.placement.findMany({
    where: { productId: id },
    select: { market: true, placedOn: true, lastPlacedOn: true },
    orderBy: { market: 'asc' },
  });
  const placements = rows.map((it) => ({
    market: it.market,
    placedOn: day(it.placedOn),
    lastPlacedOn: day(it.lastPlacedOn),
  }));
  return { ...product, placements };
}

/** An owner is a present member of this tenant, or nobody. */
export async function isOwnerChoice(db: TenantDb, ownerId: string | null): Promise<boolean> {
  if (ownerId === null) return true;
  return (await db.membership.count({ where: { id: ownerId, removedAt: null } })) === 1;
}

export const unknownOwner = failed('invalid', undefined, { ownerId: 'Choose the owner from the list.' });

export const modelTaken = (model: string) =>
  failed('model-taken', undefined, {
    model: `Another product already has the model “${model}”. Give this one its own, or open that product.`,
  });

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const fields = {
  name: true,
  model: true,
  family: true,
  description: true,
  ownerId: true,
  parentId: true,
  version: true,
} satisfies Record<keyof ProductFields, true>;
