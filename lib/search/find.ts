import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { type Found, foundMost } from './found.ts';
import { findInLaw } from './in-law.ts';
import { findInTenant } from './in-tenant.ts';
import { questionsFound, regulationsFound, requirementsFound } from './law-found.ts';
import { placesOf } from './places.ts';
import type { Wanted } from './wanted.ts';

/** Requirements of laws that bind no product here are passed over, so more are looked at than shown. */
const considered = 6 * foundMost;

/**
 * What a member may read whose words hold all that was typed: products, questions, requirements, evidence, regulations and, for who
 * looks after them, people; at most five of each. Three statements, whatever is found.
 */
export async function find(db: TenantDb, member: Member, wanted: Wanted): Promise<Found[]> {
  const law = await lawOf(db);
  const found = findInLaw(law, wanted.q, considered);
  const rows = await findInTenant(db, member, wanted.q);
  const places = await placesOf(db, law, found, wanted.at);
  const { tenantSlug: tenant } = member;
  const of = (kind: Found['kind']) => rows.filter((it) => it.kind === kind);
  return [
    ...of('product'),
    ...questionsFound(tenant, found.questions, places).slice(0, foundMost),
    ...requirementsFound(tenant, found.requirements, places).slice(0, foundMost),
    ...of('evidence'),
    ...regulationsFound(tenant, found.regulations).slice(0, foundMost),
    ...of('person'),
  ];
}
