import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { queueJob } from '#lib/jobs/commands.ts';
import { refreshProducts } from '#lib/readiness/refresh.ts';

/** Beyond this many products the rest is left to a job. */
const atOnce = 20;

/** Judges anew the products whose answers this evidence is attached to; organisation answers concern every product. */
export async function refreshProven(
  db: TenantDb,
  member: Pick<Member, 'personId'>,
  evidenceIds: string[],
): Promise<void> {
  const uses = await db.answerEvidence.findMany({
    where: { evidenceId: { in: evidenceIds } },
    select: { productId: true },
    distinct: ['productId'],
  });
  await refreshSubjects(
    db,
    member,
    uses.map(({ productId }) => productId),
  );
}

/** As `refreshProven`, for subjects known already; null stands for the organisation. */
export async function refreshSubjects(
  db: TenantDb,
  member: Pick<Member, 'personId'>,
  subjects: (string | null)[],
): Promise<void> {
  const products = [...new Set(subjects.filter((subject) => subject !== null))];
  if (subjects.includes(null)) return queueJob(db, { kind: 'recompute-tenant' }, member.personId);
  if (products.length > atOnce)
    return queueJob(db, { kind: 'recompute-products', productIds: products }, member.personId);
  if (products.length > 0) await refreshProducts(db, products);
}
