import { readTableQuery } from '#components/table/table-query.ts';
import { findMember } from '#lib/auth/member.ts';
import { csvLine } from '#lib/csv/cell.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere } from '#lib/http/denied.ts';
import { today } from '#lib/readiness/today.ts';
import { readSpine } from '#lib/regulations/spine-page.ts';
import { csvHeaders } from '../../../products/csv-headers.ts';
import { filterOf, spec } from '../table.ts';
import { linesOf } from './lines.ts';

/** The matrix as the address narrows it, as CSV. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'products.read');
  if (!member) return notThere();
  const query = readTableQuery(Object.fromEntries(new URL(request.url).searchParams), spec);
  const page = await inTenant(member, (db) => readSpine(db, filterOf(query)));
  const text = linesOf(page).map(csvLine).join('');
  return new Response(text, { headers: csvHeaders(`crosswalk-${page.spine.id}-${today()}.csv`) });
}
