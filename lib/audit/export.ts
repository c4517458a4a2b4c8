import 'server-only';
import type { Member } from '#lib/auth/member.ts';
import { csvLine } from '#lib/csv/cell.ts';
import { inTenant } from '#lib/db/tenant.ts';
import type { AuditFilter } from './filter.ts';
import { auditPiece } from './queries.ts';

const pieceSize = 2_000;
const header = ['number', 'at', 'actor id', 'actor', 'action', 'subject type', 'subject id', 'detail', 'hash'];

/** The filtered log as CSV, oldest first, a piece at a time so that its length costs no memory. */
export function auditExport(member: Member, filter: AuditFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after = 0n;
  let started = false;
  return new ReadableStream({
    async pull(controller) {
      if (!started) controller.enqueue(encoder.encode(`\uFEFF${csvLine(header)}`));
      started = true;
      const rows = await inTenant(member, (db) => auditPiece(db, filter, after, pieceSize));
      const lines = rows.map((row) =>
        csvLine([
          String(row.seq),
          row.at.toISOString(),
          row.actor,
          row.actorName,
          row.action,
          row.subjectType,
          row.subjectId,
          row.detail,
          row.hash,
        ]),
      );
      if (lines.length > 0) controller.enqueue(encoder.encode(lines.join('')));
      after = rows.at(-1)?.seq ?? after;
      if (rows.length < pieceSize) controller.close();
    },
  });
}
