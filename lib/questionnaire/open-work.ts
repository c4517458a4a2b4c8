import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { organisationQuestionIds } from './organisation.ts';
import { countOrganisationWork, listOpenWork, type OpenWork, type OrganisationWork } from './queries.ts';

type Wanted = { limit: number; offset: number; search: string };

export type Work = { products: { rows: OpenWork[]; total: number }; organisation: OrganisationWork };

/** What there is to answer, for the list of questionnaires: two statements at any size. */
export async function loadOpenWork(
  db: TenantDb,
  { memberId }: Pick<Member, 'memberId'>,
  wanted: Wanted,
): Promise<Work> {
  const products = await listOpenWork(db, memberId, wanted);
  return { products, organisation: await countOrganisationWork(db, memberId, organisationQuestionIds) };
}
