import 'server-only';
import type { TenantDb } from '#lib/db/tenant.ts';
import { type ChainFault, type ChainRow, checkPiece, genesis } from './chain.ts';

const pieceSize = 5_000;

export type ChainCheck = { rows: bigint; head: string; fault?: ChainFault };

/** Recomputes a tenant's whole chain, in pieces, and compares its end with the stored head. */
export async function verifyChain(db: TenantDb): Promise<ChainCheck> {
  let end = { seq: 0n, hash: genesis };
  for (;;) {
    const rows = await db.$queryRaw<ChainRow[]>`
      select tenant_id as "tenantId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, actor_name as "actorName",
        action, subject_type as "subjectType", subject_id as "subjectId", detail, previous, hash
      from audit_event where seq > ${end.seq} order by seq limit ${pieceSize}`;
    const piece = checkPiece(rows, end);
    if (piece.fault) return { rows: end.seq, head: end.hash, fault: piece.fault };
    end = piece.end;
    if (rows.length < pieceSize) break;
  }
  const head = await db.auditHead.findFirst({ select: { seq: true, hash: true } });
  const stored = head ?? { seq: 0n, hash: genesis };
  if (stored.seq === end.seq && stored.hash === end.hash) return { rows: end.seq, head: end.hash };
  return {
    rows: end.seq,
    head: end.hash,
    fault: { seq: end.seq + 1n, what: `the head says ${stored.seq} rows, ${end.seq} are there` },
  };
}
