import 'server-only';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { type ChainFault, type ChainRow, checkPiece, genesis } from './chain.ts';

const pieceSize = 5_000;

/** The end of a chain as it was seen at some time: how many rows, and the hash of the last. */
export type ChainEnd = { seq: bigint; hash: string };

export type ChainCheck = { rows: bigint; head: string; fault?: ChainFault };

/**
 * Recomputes a tenant's whole chain, in pieces, and compares its end with the stored head; people may go on working. With an end
 * kept from before, elsewhere, it also tells when everything was rewritten or cut off since: that, the chain alone cannot.
 */
export async function verifyChain(scope: { tenantId: TenantId }, before?: ChainEnd): Promise<ChainCheck> {
  let end: ChainEnd = { seq: 0n, hash: genesis };
  const broken = (fault: ChainFault): ChainCheck => ({ rows: end.seq, head: end.hash, fault });
  for (;;) {
    const { rows, head } = await inTenant(scope, (db) => readPiece(db, end.seq));
    const piece = checkPiece(rows, end);
    const kept = before && rows.find(({ seq }) => seq === before.seq);
    end = piece.end;
    if (piece.fault) return broken(piece.fault);
    if (kept && kept.hash !== before.hash)
      return broken({ seq: kept.seq, what: `row ${kept.seq} is not the one that was there before` });
    if (rows.length === pieceSize) continue;
    // Rows and head were read one after the other: what came in between is in the next piece.
    if (head.seq > end.seq && rows.length > 0) continue;
    if (head.seq !== end.seq || head.hash !== end.hash)
      return broken({ seq: end.seq + 1n, what: `the head says ${head.seq} rows, ${end.seq} are there` });
    if (before && before.seq > end.seq)
      return broken({ seq: end.seq + 1n, what: `there were ${before.seq} rows before, now there are ${end.seq}` });
    return { rows: end.seq, head: end.hash };
  }
}

async function readPiece(db: TenantDb, after: bigint): Promise<{ rows: ChainRow[]; head: ChainEnd }> {
  const rows = await db.$queryRaw<ChainRow[]>`
    select tenant_id as "tenantId", seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, actor_name as "actorName",
      action, subject_type as "subjectType", subject_id as "subjectId", detail, previous, hash
    from audit_event where seq > ${after} order by seq limit ${pieceSize}`;
  const head = await db.auditHead.findFirst({ select: { seq: true, hash: true } });
  return { rows, head: head ?? { seq: 0n, hash: genesis } };
}
