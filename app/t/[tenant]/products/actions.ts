'use server';
import { refresh } from 'next/cache';
import type { z } from 'zod';
import { type FormState, rejected, saved } from '#components/form/form-state.ts';
import { refusedForm } from '#components/form/read-form.ts';
import { formatCount } from '#components/format.ts';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import {
  AddMarket,
  Archive,
  addMarket,
  archiveProducts,
  restoreProducts,
  SetOwner,
  setOwner,
} from '#lib/products/bulk.ts';
import { takeBack, type Undo, Undoing } from '#lib/products/undo.ts';
import { selectedIds } from './selected.ts';

type State = FormState<Undo>;

export async function setOwnerAction(tenant: string, _before: State, form: FormData): Promise<State> {
  const member = await requireMember(tenant, 'products.write');
  return inTenant(member, async (db) => {
    const input = SetOwner.safeParse({ productIds: await selectedIds(db, form), ownerId: form.get('ownerId') || null });
    if (!input.success) return wrong(input.error, form);
    const result = await setOwner(db, member, input.data);
    if (!result.ok) return refusedForm(result, form);
    refresh();
    return saved(`${products(result.value)} changed owner.`, { act: 'owner', owners: result.value });
  });
}

export async function addMarketAction(tenant: string, _before: State, form: FormData): Promise<State> {
  const member = await requireMember(tenant, 'products.write');
  return inTenant(member, async (db) => {
    const placement = { market: form.get('market'), placedOn: form.get('placedOn') || null, lastPlacedOn: null };
    const input = AddMarket.safeParse({ productIds: await selectedIds(db, form), placement });
    if (!input.success) return wrong(input.error, form);
    const productIds = await addMarket(db, member, input.data);
    refresh();
    const { market } = input.data.placement;
    return saved(`${products(productIds)} got the market ${market}.`, { act: 'market', productIds, market });
  });
}

export async function archiveAction(tenant: string, _before: State, form: FormData): Promise<State> {
  const member = await requireMember(tenant, 'products.write');
  return inTenant(member, async (db) => {
    const input = Archive.safeParse({ productIds: await selectedIds(db, form) });
    if (!input.success) return wrong(input.error, form);
    const productIds = await archiveProducts(db, member, input.data);
    refresh();
    return saved(`${products(productIds)} archived.`, { act: 'archive', productIds });
  });
}

export async function restoreAction(tenant: string, _before: State, form: FormData): Promise<State> {
  const member = await requireMember(tenant, 'products.write');
  return inTenant(member, async (db) => {
    const input = Archive.safeParse({ productIds: await selectedIds(db, form) });
    if (!input.success) return wrong(input.error, form);
    const productIds = await restoreProducts(db, member, input.data);
    refresh();
    return saved(`${products(productIds)} back in the catalogue.`, { act: 'restore', productIds });
  });
}

/** Takes a bulk act back; false when it is not one that can be. */
export async function undoAction(tenant: string, undo: unknown): Promise<boolean> {
  const member = await requireMember(tenant, 'products.write');
  const input = Undoing.safeParse(undo);
  if (!input.success) return false;
  await inTenant(member, (db) => takeBack(db, member, input.data));
  refresh();
  return true;
}

const products = (changed: unknown[]): string => formatCount(changed.length, 'product', 'products');

function wrong({ issues }: z.ZodError, form: FormData): FormState<never> {
  const fields = Object.fromEntries(issues.map(({ path, message }) => [String(path.at(-1)), message]));
  return rejected(fields, form, fields.productIds);
}
