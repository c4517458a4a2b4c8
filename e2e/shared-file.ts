import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Member } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { storage } from '#lib/storage/open.ts';

/** Puts an accepted file, `report.pdf`, behind a product's answer on passwords. Returns the evidence's id. */
export function attachFile(member: Member, productId: string, title: string, text: string): Promise<string> {
  const [id, answerId, by] = [randomUUID(), randomUUID(), member.personId];
  return inTenant(member, async (db) => {
    const { hash, sizeBytes } = await storage().put(member.tenantId, Readable.from([text]), { maxBytes: 10_000 });
    await db.answer.create({ data: { id: answerId, productId, questionId: 'password-scheme', authorId: by } });
    const file = { form: 'file', fileName: 'report.pdf', mediaType: 'application/pdf', hash, sizeBytes };
    await db.evidence.create({ data: { id, title, type: 'test-report', review: 'accepted', uploadedBy: by, ...file } });
    await db.answerEvidence.create({ data: { answerId, evidenceId: id, productId, attachedBy: by } });
    return id;
  });
}
