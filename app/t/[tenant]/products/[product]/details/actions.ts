'use server';
import { refresh } from 'next/cache';
import type { z } from 'zod';
import { type FormState, failed, saved } from '#components/form/form-state.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { Archive, archiveProducts, restoreProducts } from '#lib/products/bulk.ts';
import { changeProduct, setPlacements } from '#lib/products/commands.ts';
import type { Placed } from '#lib/products/editable.ts';
import { ChangeProduct, type ProductFields, SetPlacements } from '#lib/products/product.ts';

/** How saving ended: done, with sentences by field, or with what somebody else saved in the meantime. */
export type SaveState<Theirs> =
  | { status: 'saved' }
  | { status: 'rejected'; errors: Record<string, string> }
  | { status: 'conflict'; theirs: Theirs }
  | { status: 'gone' };

export async function changeProductAction(tenant: string, sent: unknown): Promise<SaveState<ProductFields>> {
  const member = await requireMember(tenant, 'products.write');
  const input = ChangeProduct.safeParse(sent);
  if (!input.success) return { status: 'rejected', errors: sentences(input.error) };
  const result = await inTenant(member, (db) => changeProduct(db, member, input.data));
  if (result.ok) refresh();
  return stateOf(result);
}

export async function setPlacementsAction(tenant: string, sent: unknown): Promise<SaveState<Placed>> {
  const member = await requireMember(tenant, 'products.write');
  const input = SetPlacements.safeParse(sent);
  if (!input.success) return { status: 'rejected', errors: sentences(input.error) };
  const result = await inTenant(member, (db) => setPlacements(db, member, input.data));
  if (result.ok) refresh();
  return stateOf(result);
}

export async function archiveProductAction(tenant: string, productId: string, archive: boolean): Promise<FormState> {
  const member = await requireMember(tenant, 'products.write');
  const input = Archive.safeParse({ productIds: [productId] });
  if (!input.success) return failed('This product is no longer there.');
  const act = archive ? archiveProducts : restoreProducts;
  await inTenant(member, (db) => act(db, member, input.data));
  refresh();
  return saved(archive ? 'The product is archived.' : 'The product is back in the catalogue.');
}

type Outcome<Theirs> = { ok: true } | { ok: false; reason: string; fields?: Record<string, string>; theirs?: Theirs };

function stateOf<Theirs>(result: Outcome<Theirs>): SaveState<Theirs> {
  if (result.ok) return { status: 'saved' };
  if (result.theirs) return { status: 'conflict', theirs: result.theirs };
  return result.fields ? { status: 'rejected', errors: result.fields } : { status: 'gone' };
}

function sentences({ issues }: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[path.join('.')] ??= message;
  return fields;
}
