import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { organisationQuestionIds } from '#lib/law/names.ts';
import { countOrganisationWork, listOpenWork, type OpenWork, type OrganisationWork } from './queries.ts';

type Wanted = { limit: number; offset: number; search: string };

export type Work = { products: { rows: OpenWork[]; total: number }; organisation: OrganisationWork };

/** What there is to answer, for the list of questionnaires: three statements at any size. */
export async function loadOpenWork(
  db: TenantDb,
  { memberId }: Pick<Member, 'memberId'>,
  wanted: Wanted,
): Promise<Work> {
  const products = await listOpenWork(db, memberId, wanted);
  const asked = organisationQuestionIds(await lawOf(db));
  return { products, organisation: await countOrganisationWork(db, memberId, asked) };
}
