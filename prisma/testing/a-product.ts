import { randomUUID } from 'node:crypto';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { registerProduct } from '#lib/products/commands.ts';
import type { RegisterProduct } from '#lib/products/product.ts';

/** A registration as the wizard sends it: a camera for the EU, unless more is said. */
export function aRegistration(given: Partial<RegisterProduct> = {}): RegisterProduct {
  const id = given.id ?? randomUUID();
  return {
    id,
    name: 'Cam One',
    model: `C1-${id.slice(0, 8)}`,
    family: 'Cameras',
    description: '',
    ownerId: null,
    roles: ['manufacturer'],
    placements: [{ market: 'EU', placedOn: '2026-03-01', lastPlacedOn: null }],
    answers: [],
    ...given,
  };
}

/** Registers a product as this member; returns its id. */
export async function aProduct(member: Member, given: Partial<RegisterProduct> = {}): Promise<string> {
  const result = await inTenant(member, (db) => registerProduct(db, member, aRegistration(given)));
  if (!result.ok) throw new Error(`Not registered: ${JSON.stringify(result)}`);
  return result.value.id;
}
