import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { readSpine } from '#lib/regulations/spine-page.ts';
import { WantedSpine } from '#lib/regulations/wanted-spine.ts';

/** The crosswalk as a matrix: one regulation as the spine against the others, under the tenant's law. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'products.read');
  if (!member) return notThere();
  const wanted = WantedSpine.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) return refused(400, 'Ask with spine, columns, part, only (unasked or failing) and q.');
  const { choices: _, ...matrix } = await inTenant(member, (db) => readSpine(db, wanted.data));
  return Response.json(matrix, { headers: { 'Cache-Control': 'private, no-store' } });
}
