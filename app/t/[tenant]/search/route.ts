import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { find } from '#lib/search/find.ts';
import { Wanted } from '#lib/search/wanted.ts';

/** What the command palette finds while somebody types. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'products.read');
  if (!member) return notThere();
  const wanted = Wanted.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) return refused(400, 'Type two to a hundred letters.');
  const found = await inTenant(member, (db) => find(db, member, wanted.data));
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } });
}
