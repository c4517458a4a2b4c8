import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { findFramework } from '#lib/frameworks/queries.ts';
import { notThere } from '#lib/http/denied.ts';
import { jsonFile } from '../../json-file.ts';

type Context = { params: Promise<{ tenant: string; regulation: string }> };

/** A framework of the tenant's own as JSON, in the form it can be imported in again. */
export async function GET(_request: Request, { params }: Context) {
  const { tenant, regulation } = await params;
  const member = await findMember(tenant, 'products.read');
  const found = member && (await inTenant(member, (db) => findFramework(db, regulation)));
  return found ? jsonFile(found, `${found.pack.id}-${found.pack.version}.json`) : notThere();
}
