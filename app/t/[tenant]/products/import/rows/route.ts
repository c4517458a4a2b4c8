import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { readBytes } from '#lib/http/read-json.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';
import { takeImport } from '#lib/products/import.ts';
import { readImport } from '#lib/products/import-file.ts';

const maxBytes = 5_000_000;

/** Reads a list of products. With `do=import` and not a single problem it is added, all of it; otherwise nothing is. */
export async function POST(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  if (!isSameOrigin(request))
    return refused(403, 'Files come from Readymark’s own pages. Open the page again and retry.');
  const { tenant } = await params;
  const member = await findMember(tenant, 'products.write');
  if (!member) return notThere();
  const bytes = await readBytes(request, maxBytes);
  if (!bytes) return refused(413, 'The file is larger than 5 MB. Split it and import the parts one after another.');
  const file = readImport(bytes);
  if (!file.ok) return refused(422, file.message ?? '');
  const wanted = new URL(request.url).searchParams.get('do') === 'import';
  const taken = await inTenant(member, (db) => takeImport(db, member, file.value, wanted));
  return Response.json(taken, { headers: { 'Cache-Control': 'no-store' } });
}
