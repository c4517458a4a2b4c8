import 'server-only';
import { uuidv7 } from 'uuidv7';
import { record } from '#lib/audit/record.ts';
import type { IdentityDb } from '#lib/db/identity.ts';
import type { TenantId } from '#lib/db/tenant.ts';
import { freeSlug, slugOf } from './slug.ts';

/** The id of a tenant about to be created, so that the creating transaction can already write its audit chain. */
export const newTenantId = (): TenantId => uuidv7() as TenantId;

type NewTenant = { id: TenantId; name: string /** Empty for one made from the name. */; slug: string };

/** Creates a tenant in a transaction scoped to it, and returns its slug. Throws the conflict when a chosen slug is taken. */
export async function createTenant(db: IdentityDb, tenant: NewTenant): Promise<string> {
  const slug = tenant.slug || (await unusedSlug(db, tenant.name));
  await db.tenant.create({ data: { ...tenant, slug }, select: { id: true } });
  return slug;
}

/** The first row of the chain; called last, as every audit row. */
export function recordCreated(
  db: IdentityDb,
  actor: { id: string; name: string },
  { id, name, slug }: NewTenant,
): Promise<void> {
  return record(db, actor, { action: 'tenant.created', subjectType: 'tenant', subjectId: id, detail: { name, slug } });
}

async function unusedSlug(db: IdentityDb, name: string): Promise<string> {
  const base = slugOf(name);
  // Whoever else takes the same name at this moment waits here rather than fails.
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`slug:${base}`}))`;
  const taken = await db.tenant.findMany({
    where: { slug: { startsWith: base.slice(0, 30) } },
    select: { slug: true },
  });
  return freeSlug(base, new Set(taken.map(({ slug }) => slug)));
}
