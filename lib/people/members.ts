import 'server-only';
import { z } from 'zod';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { type Role, roles } from '#lib/auth/permissions.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { failed, ok, type Result } from '#lib/result.ts';

const Target = { id: z.uuid(), version: z.coerce.number().int() };
export const RoleChange = z.object({ ...Target, role: z.enum(roles, { error: 'Choose a role' }) });
export const Removal = z.object(Target);

type Refusal = 'gone' | 'changed' | 'last-admin';

/** Gives a member another role; it counts with their next request. The last admin stays one. */
export async function changeRole(
  db: TenantDb,
  member: Member,
  { id, version, role }: z.infer<typeof RoleChange>,
): Promise<Result<Refusal, Target>> {
  const target = await lock(db, id, version);
  if (!target.ok) return target;
  const { from, ...person } = target.value;
  if (from === role) return ok(target.value);
  if (from === 'admin' && (await isLastAdmin(db, id))) return lastAdmin();
  await db.membership.updateMany({ where: { id }, data: { role, version: { increment: 1 } } });
  const detail = { email: person.email, from, to: role };
  await record(db, member, {
    action: 'member.role-changed',
    subjectType: 'member',
    subjectId: person.personId,
    detail,
  });
  return target;
}

/** Takes a member's place away; their next request is refused. What they did keeps their name. The last admin stays. */
export async function removeMember(
  db: TenantDb,
  member: Member,
  { id, version }: z.infer<typeof Removal>,
): Promise<Result<Refusal, Target>> {
  const target = await lock(db, id, version);
  if (!target.ok) return target;
  const { from, ...person } = target.value;
  if (from === 'admin' && (await isLastAdmin(db, id))) return lastAdmin();
  await db.membership.updateMany({ where: { id }, data: { removedAt: new Date(), version: { increment: 1 } } });
  const detail = { email: person.email, role: from };
  await record(db, member, { action: 'member.removed', subjectType: 'member', subjectId: person.personId, detail });
  return target;
}

type Target = { personId: string; name: string; email: string; from: Role };

async function lock(db: TenantDb, id: string, version: number): Promise<Result<'gone' | 'changed', Target>> {
  const [row] = await db.$queryRaw<(Target & { version: number })[]>`
    select m.person_id as "personId", p.name, p.email, m.role as "from", m.version
    from membership m join person p on p.id = m.person_id
    where m.id = ${id}::uuid and m.removed_at is null for update of m`;
  if (!row) return failed('gone', 'This person is not a member any more.');
  if (row.version !== version)
    return failed(
      'changed',
      'Somebody changed this member in the meantime. Look again, then repeat what you wanted to do.',
    );
  return ok(row);
}

/** Locks the tenant's row first, as the database's own guard does: two admins who remove each other do it one after the other. */
async function isLastAdmin(db: TenantDb, id: string): Promise<boolean> {
  await db.$queryRaw`select from tenant for update`;
  return (await db.membership.count({ where: { role: 'admin', removedAt: null, id: { not: id } } })) === 0;
}

const lastAdmin = () =>
  failed(
    'last-admin',
    'This is the last admin. Make somebody else an admin first: an organisation keeps at least one.',
  );
