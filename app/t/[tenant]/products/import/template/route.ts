import { findMember } from '#lib/auth/member.ts';
import { csvLine } from '#lib/csv/cell.ts';
import { notThere } from '#lib/http/denied.ts';
import { templateRows } from '#lib/products/import-file.ts';
import { csvHeaders } from '../../csv-headers.ts';

/** The file to start an import from: the header and one row as an example. */
export async function GET(_request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const { tenant } = await params;
  if (!(await findMember(tenant, 'products.write'))) return notThere();
  const lines = templateRows.map((cells) => csvLine([...cells]));
  return new Response(`\uFEFF${lines.join('')}`, { headers: csvHeaders('products-template.csv') });
}
