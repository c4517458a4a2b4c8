import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { limits } from '#lib/frameworks/framework.ts';
import { takeFile } from '#lib/frameworks/take-file.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { readBytes } from '#lib/http/read-json.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';

/** Reads a framework. With `do=import` and not a single problem it is imported; otherwise nothing is. */
export async function POST(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  if (!isSameOrigin(request))
    return refused(403, 'Files come from Readymark’s own pages. Open the page again and retry.');
  const { tenant } = await params;
  const member = await findMember(tenant, 'law.write');
  if (!member) return notThere();
  const bytes = await readBytes(request, limits.bytes);
  if (!bytes) return refused(413, 'The file is larger than 1 MB. Split the list into several frameworks.');
  const asked = new URL(request.url).searchParams;
  const about = { ...Object.fromEntries(asked), markets: asked.getAll('market') };
  const taken = await inTenant(member, (db) => takeFile(db, member, { bytes, about }, asked.get('do') === 'import'));
  if (!taken.ok) return refused(422, taken.message ?? '');
  return Response.json(taken.value, { headers: { 'Cache-Control': 'no-store' } });
}
