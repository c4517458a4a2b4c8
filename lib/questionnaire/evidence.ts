import 'server-only';
import { z } from 'zod';
import { mayAnswer } from '#lib/answers/assign.ts';
import type { Member } from '#lib/auth/member.ts';
import type { TenantDb } from '#lib/db/tenant.ts';
import { Attach, attachEvidence, detachEvidence } from '#lib/evidence/attach.ts';

/** One question about one subject, as an address or a browser names it. */
export const AskedQuestion = z.object({ productId: z.uuid().nullable(), questionId: z.string().max(100) });

export const Search = z.string().max(200);

type Sent = { productId: string | null; questionId: string; evidenceIds: string[] };

const notHere = 'This section is not assigned to you, or the question is no longer there. Nothing was changed.';

/** Attaches evidence to an answer the person may give; null when done, else a sentence. */
export async function attachHere(db: TenantDb, member: Member, sent: Sent): Promise<string | null> {
  const input = await readSent(db, member, sent);
  if (!input) return notHere;
  const result = await attachEvidence(db, member, input);
  return result.ok ? null : notHere;
}

/** Takes evidence off an answer the person may give; null when done, else a sentence. */
export async function detachHere(db: TenantDb, member: Member, sent: Sent): Promise<string | null> {
  const input = await readSent(db, member, sent);
  if (!input) return notHere;
  await detachEvidence(db, member, input);
  return null;
}

async function readSent(db: TenantDb, member: Member, { productId, ...rest }: Sent): Promise<Attach | null> {
  const input = Attach.safeParse({ ...rest, productIds: [productId] });
  return input.success && (await mayAnswer(db, member, productId, input.data.questionId)) ? input.data : null;
}
