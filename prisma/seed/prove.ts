import { randomUUID } from 'node:crypto';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { attachEvidence } from '#lib/evidence/attach.ts';
import { changeEvidence, reviewEvidence } from '#lib/evidence/commands.ts';
import type { EvidenceType } from '#lib/evidence/evidence.ts';
import { receiveFile } from '#lib/evidence/receive-file.ts';
import { bank } from '#rules/questions/bank.ts';
import type { DemoFile } from './evidence-files.ts';

export type DemoEvidence = {
  file: DemoFile;
  title: string;
  type: EvidenceType;
  description: string;
  validFrom?: string;
  validUntil?: string;
  /** Left for the manager to look at. */
  unreviewed?: boolean;
  /** Products it is about; empty for the organisation. */
  products: string[];
};

/** Uploads one piece of evidence and describes it; the manager accepts it and attaches it to the questions it proves. */
export async function prove(by: Member, manager: Member, piece: DemoEvidence): Promise<void> {
  const id = randomUUID();
  const { type, title, description, validFrom = null, validUntil = null } = piece;
  const received = await receiveFile(by, { id, fileName: piece.file.fileName, type }, piece.file.bytes);
  if (!received.ok) throw new Error(received.message);
  await inTenant(by, async (db) => {
    await changeEvidence(db, by, { id, version: 1, type, title, description, validFrom, validUntil });
    if (!piece.unreviewed) await reviewEvidence(db, manager, { id, version: 2, review: 'accepted', note: '' });
    const productIds = piece.products.length > 0 ? piece.products : [null];
    for (const questionId of provenBy(type, piece.products.length > 0 ? 'product' : 'organisation')) {
      const attached = await attachEvidence(db, manager, { evidenceIds: [id], questionId, productIds });
      if (!attached.ok) throw new Error(`${title} was not attached to ${questionId}: ${attached.reason}`);
    }
  });
}

/** As many questions as a person would attach one file to in an afternoon. */
const afternoon = 8;

const provenBy = (type: string, scope: 'product' | 'organisation'): string[] =>
  [...bank.values()]
    .filter(
      (question) => question.scope === scope && question.use === 'compliance' && question.evidence?.includes(type),
    )
    .map(({ id }) => id)
    .slice(0, afternoon);
