import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere } from '#lib/http/denied.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { requirementOf } from '#lib/law/names.ts';
import { servedFrom } from '#lib/regulations/served.ts';

type Context = { params: Promise<{ tenant: string; requirement: string }> };

/** Which other requirements the answers to one serve, under the tenant's law. */
export async function GET(_request: Request, { params }: Context) {
  const { tenant, requirement } = await params;
  const member = await findMember(tenant, 'products.read');
  if (!member) return notThere();
  const law = await inTenant(member, lawOf);
  const found = requirementOf(law, requirement);
  if (!found) return notThere();
  const { pack, requirement: asked } = found;
  return Response.json(
    {
      regulation: { id: pack.id, version: pack.version, title: pack.title },
      requirement: { id: asked.id, title: asked.title, cites: asked.cites },
      serves: servedFrom(law, requirement),
    },
    { headers: { 'Cache-Control': 'private, no-store' } },
  );
}
