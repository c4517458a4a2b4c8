'use server';
import { requireMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { checkStep, readRegistration } from '#lib/products/check-registration.ts';
import { registerProduct } from '#lib/products/commands.ts';

/** Sentences by field; empty when the step is in order. */
export type FieldErrors = Record<string, string>;

/** Checks one step of the draft as it will be checked when it is sent. */
export async function checkStepAction(tenant: string, step: number, draft: unknown): Promise<FieldErrors> {
  const member = await requireMember(tenant, 'products.write');
  return inTenant(member, (db) => checkStep(db, step, draft));
}

export async function registerAction(
  tenant: string,
  draft: unknown,
): Promise<{ id: string } | { errors: FieldErrors }> {
  const member = await requireMember(tenant, 'products.write');
  const input = readRegistration(draft);
  if (!input.ok) return { errors: input.fields ?? {} };
  const result = await inTenant(member, (db) => registerProduct(db, member, input.value));
  return result.ok ? { id: result.value.id } : { errors: result.fields ?? {} };
}
