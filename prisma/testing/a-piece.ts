import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Member } from '#lib/auth/member.ts';
import type { EvidenceType } from '#lib/evidence/evidence.ts';
import { type IncomingFile, receiveFile } from '#lib/evidence/receive-file.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Sends one text file as this member would. */
export function send(member: Member, text: string, given: Partial<IncomingFile> = {}) {
  const file = { id: randomUUID(), fileName: 'report.txt', ...given };
  return receiveFile(member, file, Readable.from([Buffer.from(text)]));
}

/** A new piece of evidence; returns its id. */
export async function aPiece(member: Member, type: EvidenceType = 'test-report'): Promise<string> {
  const result = await send(member, `a report like no other: ${randomUUID()}`, { type });
  if (!result.ok) throw new Error(`Not received: ${JSON.stringify(result)}`);
  return result.value.evidence.id;
}
