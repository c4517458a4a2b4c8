import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { findMember } from '#lib/auth/member.ts';
import { cleanFileName } from '#lib/evidence/file-name.ts';
import { EvidenceTypeId } from '#lib/evidence/input.ts';
import { receiveFile } from '#lib/evidence/receive-file.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';

const Upload = z.object({
  tenant: z.string(),
  id: z.uuid(),
  fileName: z.string().transform(cleanFileName).pipe(z.string().min(1)),
  type: EvidenceTypeId.optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

const statuses = { 'too-large': 413, 'wrong-kind': 415, 'wrong-hash': 422, 'no-space': 507 } as const;

/** Receives the raw bytes of one file. Outside the proxy on purpose: a proxied body is cut at 10 MiB. */
export async function POST(request: Request) {
  if (!isSameOrigin(request))
    return refused(403, 'Uploads come from Readymark’s own pages. Open the page again and retry.');
  const search = new URL(request.url).searchParams;
  const member = await findMember(search.get('tenant') ?? '', 'evidence.write');
  if (!member) return notThere();
  const input = Upload.safeParse(Object.fromEntries(search));
  if (!input.success) return refused(400, 'The upload is incomplete. Choose the file again.');

  const { hash: announcedHash, ...file } = input.data;
  const length = request.headers.get('content-length');
  const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
  const result = await receiveFile(
    member,
    { ...file, announcedHash, ...(length && { announcedBytes: Number(length) }) },
    body,
  );
  return result.ok
    ? Response.json(result.value, { status: 201, headers: { 'Cache-Control': 'no-store' } })
    : refused(statuses[result.reason], result.message ?? '');
}
