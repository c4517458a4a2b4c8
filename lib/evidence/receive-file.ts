import 'server-only';
import type { Readable } from 'node:stream';
import { record } from '#lib/audit/record.ts';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { env } from '#lib/env.ts';
import { failed, ok, type Result } from '#lib/result.ts';
import { storage } from '#lib/storage/open.ts';
import { StorageRefusal, type StoredBytes } from '#lib/storage/storage.ts';
import { fileKind, headBytes } from './file-kind.ts';
import { peek } from './peek.ts';
import { type EvidenceDetail, findByHash, findEvidence } from './queries.ts';

export type IncomingFile = {
  /** Made by the sender: the same upload sent twice has one effect. */
  id: string;
  fileName: string;
  type: string;
  /** From Content-Length, when the sender knows. */
  announcedBytes?: number;
  /** SHA-256 the sender computed, when it did. */
  announcedHash?: string;
};

export type ReceivedFile = { evidence: EvidenceDetail; alreadyHere: boolean };

/**
 * Takes in one file: refuses early what is too large or of a wrong kind, streams the rest into storage while hashing,
 * then writes its row and audit row together. Bytes that this tenant already has become no second piece of evidence.
 */
export async function receiveFile(
  member: Member,
  file: IncomingFile,
  body: Readable,
): Promise<Result<'too-large' | 'wrong-kind' | 'wrong-hash', ReceivedFile>> {
  const maxBytes = env().EVIDENCE_MAX_BYTES;
  if (file.announcedBytes !== undefined && file.announcedBytes > maxBytes) return tooLarge(maxBytes);
  const known = await inTenant(member, (db) => findEvidence(db, file.id));
  if (known) return ok({ evidence: known, alreadyHere: false });

  const { head, whole } = await peek(body, headBytes);
  const kind = await fileKind(file.fileName, head);
  if (!kind.ok) return failed('wrong-kind', kind.message);
  try {
    const stored = await storage().put(member.tenantId, whole, { maxBytes, expectedHash: file.announcedHash });
    return ok(await keep(member, file, kind.mediaType, stored));
  } catch (error) {
    if (!(error instanceof StorageRefusal)) throw error;
    return error.reason === 'too-large'
      ? tooLarge(maxBytes)
      : failed('wrong-hash', `“${file.fileName}” changed on its way here. Upload it again.`);
  }
}

function keep(
  member: Member,
  file: IncomingFile,
  mediaType: string,
  { hash, sizeBytes }: StoredBytes,
): Promise<ReceivedFile> {
  return inTenant(member, async (db) => {
    const same = await findByHash(db, hash);
    if (same) return { evidence: same, alreadyHere: true };
    const title = file.fileName.replace(/\.[^.]+$/, '').slice(0, 200) || file.fileName;
    const row = {
      id: file.id,
      form: 'file',
      title,
      type: file.type,
      fileName: file.fileName,
      mediaType,
      hash,
      sizeBytes: BigInt(sizeBytes),
      uploadedBy: member.personId,
    };
    const { count } = await db.evidence.createMany({ data: [row], skipDuplicates: true });
    if (count === 1)
      await record(db, member, {
        action: 'evidence.uploaded',
        subjectType: 'evidence',
        subjectId: file.id,
        detail: { fileName: file.fileName, hash, sizeBytes, type: file.type },
      });
    const evidence = await findEvidence(db, file.id);
    if (!evidence) throw new Error('Evidence vanished inside its own transaction');
    return { evidence, alreadyHere: false };
  });
}

const tooLarge = (maxBytes: number) =>
  failed(
    'too-large',
    `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it, compress it, or store it elsewhere and add a link.`,
  );
