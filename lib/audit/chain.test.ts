import { describe, expect, test } from 'vitest';
import { type ChainRow, chainHash, checkPiece, genesis } from './chain.ts';

const start = { seq: 0n, hash: genesis };

function chainOf(length: number): ChainRow[] {
  const rows: ChainRow[] = [];
  for (let seq = 1n; seq <= BigInt(length); seq++) {
    const row = {
      tenantId: '0b0c9a3e-0000-4000-8000-000000000001',
      seq,
      at: `2026-11-22T10:00:${String(seq).padStart(2, '0')}.000Z`,
      actor: 'p1',
      actorName: 'Ada Größe',
      action: 'answer.changed',
      subjectType: 'answer',
      subjectId: `a${seq}`,
      detail: `{"value":"${seq}"}`,
      previous: rows.at(-1)?.hash ?? genesis,
      hash: '',
    };
    rows.push({ ...row, hash: chainHash(row) });
  }
  return rows;
}

const at = (rows: ChainRow[], place: number): ChainRow => rows[place] as ChainRow;

describe('a chain of ten rows', () => {
  test('holds from beginning to end, in one piece or in two', () => {
    const rows = chainOf(10);
    const first = checkPiece(rows.slice(0, 4), start);
    expect(checkPiece(rows, start)).toEqual({ end: { seq: 10n, hash: at(rows, 9).hash } });
    expect(checkPiece(rows.slice(4), first.end)).toEqual({ end: { seq: 10n, hash: at(rows, 9).hash } });
  });

  test.for<[string, (rows: ChainRow[]) => ChainRow[], bigint]>([
    ['a detail edited', (rows) => rows.with(4, { ...at(rows, 4), detail: '{"value":"other"}' }), 5n],
    ['the moment moved', (rows) => rows.with(4, { ...at(rows, 4), at: '2025-01-01T00:00:00.000Z' }), 5n],
    ['the actor renamed', (rows) => rows.with(4, { ...at(rows, 4), actorName: 'Somebody else' }), 5n],
    ['a row edited and restamped', (rows) => rows.with(4, restamped({ ...at(rows, 4), detail: '{}' })), 6n],
    ['a row deleted in the middle', (rows) => rows.toSpliced(4, 1), 5n],
    ['two rows swapped', (rows) => rows.with(4, at(rows, 5)).with(5, at(rows, 4)), 5n],
    ['a row inserted twice', (rows) => rows.toSpliced(4, 0, at(rows, 4)), 6n],
    [
      'a row of another tenant',
      (rows) => rows.with(4, { ...at(rows, 4), tenantId: '0b0c9a3e-0000-4000-8000-000000000002' }),
      5n,
    ],
    [
      'bytes moved from one field to its neighbour',
      (rows) => rows.with(4, { ...at(rows, 4), subjectType: 'answera', subjectId: '5' }),
      5n,
    ],
  ])('%s is found, and the row is named', ([, tamper, seq]) => {
    expect(checkPiece(tamper(chainOf(10)), start).fault?.seq).toBe(seq);
  });
});

const restamped = (row: ChainRow): ChainRow => ({ ...row, hash: chainHash(row) });
