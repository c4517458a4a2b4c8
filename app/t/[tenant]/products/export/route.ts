import { findMember } from '#lib/auth/member.ts';
import { notThere } from '#lib/http/denied.ts';
import { catalogueExport } from '#lib/products/export.ts';
import { today } from '#lib/readiness/today.ts';
import { csvHeaders } from '../csv-headers.ts';
import { filterOf } from '../selected.ts';

/** The catalogue as the address narrows and orders it, every page of it, as CSV. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  const member = await findMember(tenant, 'products.read');
  if (!member) return notThere();
  const lines = catalogueExport(member, filterOf(new URL(request.url).search));
  return new Response(lines, { headers: csvHeaders(`products-${today()}.csv`) });
}
