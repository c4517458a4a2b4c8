import 'server-only';
import type { ReadDb } from '#lib/db/tenant.ts';

export type EvidenceDetail = {
  id: string;
  form: string;
  title: string;
  type: string;
  description: string;
  url: string | null;
  fileName: string | null;
  mediaType: string | null;
  hash: string | null;
  sizeBytes: number | null;
  validFrom: string | null;
  validUntil: string | null;
  review: string;
  reviewNote: string;
  version: number;
  createdAt: Date;
};

/** One piece of evidence, or null when this tenant (or this share link) has none of that id. */
export async function findEvidence(db: ReadDb, id: string): Promise<EvidenceDetail | null> {
  const row = await db.evidence.findFirst({ where: { id }, select: detail });
  return row && view(row);
}

/** Evidence already holding these bytes, so that the same file is not kept as two. */
export async function findByHash(db: ReadDb, hash: string): Promise<EvidenceDetail | null> {
  const row = await db.evidence.findFirst({
    where: { hash, archivedAt: null },
    select: detail,
    orderBy: { createdAt: 'asc' },
  });
  return row && view(row);
}

const detail = {
  id: true,
  form: true,
  title: true,
  type: true,
  description: true,
  url: true,
  fileName: true,
  mediaType: true,
  hash: true,
  sizeBytes: true,
  validFrom: true,
  validUntil: true,
  review: true,
  reviewNote: true,
  version: true,
  createdAt: true,
} as const;

type Row = Omit<EvidenceDetail, 'sizeBytes' | 'validFrom' | 'validUntil'> & {
  sizeBytes: bigint | null;
  validFrom: Date | null;
  validUntil: Date | null;
};

const view = (row: Row): EvidenceDetail => ({
  ...row,
  sizeBytes: row.sizeBytes === null ? null : Number(row.sizeBytes),
  validFrom: row.validFrom?.toISOString().slice(0, 10) ?? null,
  validUntil: row.validUntil?.toISOString().slice(0, 10) ?? null,
});
