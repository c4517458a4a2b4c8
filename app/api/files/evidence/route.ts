import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { findMember } from '#lib/auth/member.ts';
import { receiveFile } from '#lib/evidence/receive-file.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';

const Upload = z.object({
  tenant: z.string(),
  id: z.uuid(),
  fileName: z.string().trim().min(1).max(255),
  type: z.string().max(40).default('doc'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

const statuses = { 'too-large': 413, 'wrong-kind': 415, 'wrong-hash': 422 } as const;

/** Receives the raw bytes of one file. Outside the proxy on purpose: a proxied body is cut at 10 MiB. */
export async function POST(request: Request) {
  if (!isSameOrigin(request))
    return refused(403, 'Uploads come from Readymark’s own pages. Open the page again and retry.');
  const input = Upload.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!input.success || !request.body) return refused(400, 'The upload is incomplete. Choose the file again.');
  const member = await findMember(input.data.tenant, 'evidence.write');
  if (!member) return notThere();

  const length = request.headers.get('content-length');
  const file = { ...input.data, announcedHash: input.data.hash, ...(length && { announcedBytes: Number(length) }) };
  const result = await receiveFile(member, file, Readable.fromWeb(request.body as ReadableStream));
  return result.ok
    ? Response.json(result.value, { status: 201 })
    : refused(statuses[result.reason], result.message ?? '');
}
