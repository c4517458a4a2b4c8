import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { exampleTable, questionTable } from '#lib/frameworks/downloads.ts';
import { exampleFramework } from '#lib/frameworks/examples.ts';
import { notThere } from '#lib/http/denied.ts';
import { lawOf } from '#lib/law/in-use.ts';
import { csvHeaders } from '../../../products/csv-headers.ts';
import { jsonFile } from '../../json-file.ts';

/** Files to start from: an example as `csv` or `json`, and every question that can be shared. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'law.write');
  if (!member) return notThere();
  switch (new URL(request.url).searchParams.get('as')) {
    case 'json':
      return jsonFile(exampleFramework, 'framework-example.json');
    case 'questions':
      return new Response(questionTable(await inTenant(member, lawOf)), { headers: csvHeaders('questions.csv') });
    default:
      return new Response(exampleTable(), { headers: csvHeaders('framework-example.csv') });
  }
}
