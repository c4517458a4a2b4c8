import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere } from '#lib/http/denied.ts';
import { unfinishedJobs } from '#lib/jobs/queries.ts';

type Context = { params: Promise<{ tenant: string }> };

/** How far the work is that follows an organisation answer. */
export async function GET(_request: Request, { params }: Context) {
  const { tenant } = await params;
  const member = await findMember(tenant, 'answers.read');
  if (!member) return notThere();
  const jobs = await inTenant(member, unfinishedJobs);
  return Response.json({ jobs }, { headers: { 'Cache-Control': 'no-store' } });
}
