import { auditExport } from '#lib/audit/export.ts';
import { readAuditFilter } from '#lib/audit/filter.ts';
import { findMember } from '#lib/auth/member.ts';
import { notThere } from '#lib/http/denied.ts';

/** The audit log as CSV, streamed. */
export async function GET(request: Request, { params }: { params: Promise<{ tenant: string }> }) {
  const member = await findMember((await params).tenant, 'audit.read');
  if (!member) return notThere();
  const filter = readAuditFilter(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(auditExport(member, filter), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="audit-log.csv"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
