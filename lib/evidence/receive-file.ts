import 'server-only';
import type { Readable } from 'node:stream';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant, type TenantDb } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { storage } from '#lib/storage/open.ts';
import { StorageRefusal, type StoredBytes } from '#lib/storage/storage.ts';
import type { EvidenceType } from './evidence.ts';
import { fileKind, headBytes } from './file-kind.ts';
import { guessType } from './guess-type.ts';
import { peek } from './peek.ts';
import { type EvidenceDetail, findByHash, findEvidence } from './queries.ts';

export type IncomingFile = {
  /** Made by the sender: the same upload sent twice has one effect. */
  id: string;
  fileName: string;
  /** Guessed from name and content when the sender does not say. */
  type?: EvidenceType;
  /** From Content-Length, when the sender knows. */
  announcedBytes?: number;
  /** SHA-256 the sender computed, when it did. */
  announcedHash?: string;
};

/** `uses`: how many answers it is attached to. */
export type ReceivedFile = { evidence: EvidenceDetail; alreadyHere: boolean; uses: number };

export type ReceiveRefusal = 'too-large' | 'wrong-kind' | 'wrong-hash' | 'no-space';

/**
 * Takes in one file: refuses early what is too large or of a wrong kind, streams the rest into storage while hashing,
 * then writes its row and audit row together. Bytes that this tenant already has become no second piece of evidence.
 */
export async function receiveFile(
  member: Member,
  file: IncomingFile,
  body: Readable,
): Promise<Result<ReceiveRefusal, ReceivedFile>> {
  const maxBytes = env().EVIDENCE_MAX_BYTES;
  if (file.announcedBytes !== undefined && file.announcedBytes > maxBytes) return tooLarge(maxBytes);
  const known = await inTenant(member, (db) => received(db, file.id, false));
  if (known) return ok(known);

  const { head, whole } = await peek(body, headBytes);
  const kind = await fileKind(file.fileName, head);
  if (!kind.ok) return failed('wrong-kind', kind.message);
  const type = file.type ?? guessType(file.fileName, head);
  try {
    const stored = await storage().put(member.tenantId, whole, { maxBytes, expectedHash: file.announcedHash });
    return ok(await keep(member, { ...file, type, mediaType: kind.mediaType }, stored));
  } catch (error) {
    return refusalOf(error, file, maxBytes);
  }
}

function refusalOf(error: unknown, { fileName }: IncomingFile, maxBytes: number) {
  if (error instanceof StorageRefusal)
    return error.reason === 'too-large'
      ? tooLarge(maxBytes)
      : failed('wrong-hash', `“${fileName}” changed on its way here. Upload it again.`);
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
    return failed('no-space', 'The store for evidence is full. Nothing was kept; tell whoever runs this installation.');
  throw error;
}

type Sorted = IncomingFile & { type: EvidenceType; mediaType: string };

function keep(member: Member, file: Sorted, { hash, sizeBytes }: StoredBytes): Promise<ReceivedFile> {
  return inTenant(member, async (db) => {
    // Two uploads of the same bytes take turns here, so that the second one finds the first.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${member.tenantId + hash}, 0))`;
    const same = await findByHash(db, hash);
    const there = same && (await received(db, same.id, same.id !== file.id));
    if (there) return there;
    const { id, type, fileName, mediaType } = file;
    const title = fileName.replace(/\.[^.]+$/, '').slice(0, 200) || fileName;
    const bytes = { fileName, mediaType, hash, sizeBytes: BigInt(sizeBytes) };
    const row = { id, form: 'file', title, type, ...bytes, uploadedBy: member.personId };
    const { count } = await db.evidence.createMany({ data: [row], skipDuplicates: true });
    const detail = { fileName, hash, sizeBytes, type };
    if (count === 1)
      await record(db, member, { action: 'evidence.uploaded', subjectType: 'evidence', subjectId: id, detail });
    const kept = await received(db, id, false);
    if (!kept) throw new Error('Evidence vanished inside its own transaction');
    return kept;
  });
}

async function received(db: TenantDb, id: string, alreadyHere: boolean): Promise<ReceivedFile | null> {
  const evidence = await findEvidence(db, id);
  return evidence && { evidence, alreadyHere, uses: await db.answerEvidence.count({ where: { evidenceId: id } }) };
}

const tooLarge = (maxBytes: number) =>
  failed(
    'too-large',
    `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it, compress it, or store it elsewhere and add a link.`,
  );
