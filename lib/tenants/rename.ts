import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { TenantName } from './tenant.ts';

export const TenantRename = z.object({ name: TenantName });

/** Changes what the organisation is called; its address stays, so that links keep working. */
export async function renameTenant(
  db: TenantDb,
  member: Member,
  { name }: z.infer<typeof TenantRename>,
): Promise<void> {
  if (name === member.tenantName) return;
  await db.$executeRaw`update tenant set name = ${name}`;
  const detail = { from: member.tenantName, to: name };
  await record(db, member, { action: 'tenant.renamed', subjectType: 'tenant', subjectId: member.tenantId, detail });
}
