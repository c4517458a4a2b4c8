import { createHash } from 'node:crypto';

/** One row of the chain, as stored. `at` is UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export type ChainRow = {
  tenantId: string;
  seq: bigint;
  at: string;
  actor: string;
  actorName: string;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: string;
  previous: string;
  hash: string;
};

export const genesis = '0'.repeat(64);

/** SHA-256 over the netstrings of a row's fields and the hash before it; the database computes the same in `audit_append`. */
export function chainHash(row: ChainRow): string {
  const { tenantId, seq, at, actor, actorName, action, subjectType, subjectId, detail, previous } = row;
  const fields = [tenantId, String(seq), at, actor, actorName, action, subjectType, subjectId, detail, previous];
  return createHash('sha256').update(fields.map(netstring).join('')).digest('hex');
}

const netstring = (field: string): string => `${Buffer.byteLength(field)}:${field},`;

export type ChainFault = { seq: bigint; what: string };

/** Follows rows in order, from wherever the last piece ended, and names the first row that does not fit. */
export function checkPiece(
  rows: ChainRow[],
  after: { seq: bigint; hash: string },
): { fault?: ChainFault; end: { seq: bigint; hash: string } } {
  let end = after;
  for (const row of rows) {
    const expected = end.seq + 1n;
    if (row.seq !== expected) return { fault: { seq: expected, what: `row ${expected} is missing` }, end };
    if (row.previous !== end.hash)
      return { fault: { seq: row.seq, what: `row ${row.seq} does not follow the row before it` }, end };
    if (chainHash(row) !== row.hash)
      return { fault: { seq: row.seq, what: `row ${row.seq} was changed after it was written` }, end };
    end = { seq: row.seq, hash: row.hash };
  }
  return { end };
}
