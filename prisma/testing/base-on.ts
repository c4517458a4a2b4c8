import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';

/** Lets one product inherit from another, straight in the database. */
export async function baseOn(member: Member, productId: string, parentId: string): Promise<void> {
  await inTenant(member, (db) =>
    db.product.update({ where: { tenantId_id: { tenantId: member.tenantId, id: productId } }, data: { parentId } }),
  );
}
