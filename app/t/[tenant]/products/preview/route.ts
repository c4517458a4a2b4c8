import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { readJson } from '#lib/http/read-json.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { organisationAnswers } from '#lib/products/organisation-answers.ts';
import { PreviewInput, preview } from '#lib/products/preview.ts';
import { today } from '#lib/readiness/today.ts';

/** What the rules make of a registration so far. Reads only: nothing of the draft is stored. */
export async function POST(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  if (!isSameOrigin(request)) return refused(403, 'This is asked from Readymark’s own pages only.');
  const { tenant } = await params;
  const member = await findMember(tenant, 'products.write');
  if (!member) return notThere();
  const input = PreviewInput.safeParse(await readJson(request, 64_000));
  if (!input.success) return refused(400, 'This draft cannot be read. Reload the page and try again.');
  const { organisation, law } = await inTenant(member, async (db) => ({
    organisation: await organisationAnswers(db),
    law: await lawOf(db),
  }));
  return Response.json(preview(input.data, organisation, law, today()), { headers: { 'Cache-Control': 'no-store' } });
}
