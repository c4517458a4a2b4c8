import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { z } from 'zod';
import { findMember } from '#lib/auth/member.ts';
import type { Permission } from '#lib/auth/permissions.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { notThere, refused } from '#lib/http/denied.ts';
import { isSameOrigin } from '#lib/http/same-origin.ts';
import { setPhoto } from '#lib/products/commands.ts';
import { findPhoto, photoHeaders, receivePhoto } from '#lib/products/photo.ts';
import { storage } from '#lib/storage/open.ts';

type Context = { params: Promise<{ product: string }> };

/** The photo, to members of its tenant. */
export async function GET(request: Request, context: Context) {
  const { member, productId } = await asked(request, context, 'products.read');
  if (!member) return notThere();
  const photo = await inTenant(member, (db) => findPhoto(db, productId));
  const stored = photo && (await storage().open(member.tenantId, photo.hash));
  if (!stored) return notThere();
  return new Response(Readable.toWeb(stored.bytes) as ReadableStream, {
    headers: photoHeaders(photo, stored.sizeBytes),
  });
}

/** Takes the raw bytes of a new photo. Outside the proxy, like all files. */
export async function PUT(request: Request, context: Context) {
  if (!isSameOrigin(request))
    return refused(403, 'Photos come from Readymark’s own pages. Open the page again and retry.');
  const { member, productId } = await asked(request, context, 'products.write');
  if (!member) return notThere();
  if (!request.body) return refused(400, 'The photo is missing. Choose it again.');
  const body = Readable.fromWeb(request.body as NodeReadableStream);
  const announced = Number(request.headers.get('content-length') ?? 0);
  const result = await receivePhoto(member, productId, body, announced);
  if (result.ok) return Response.json(result.value, { status: 201 });
  return result.reason === 'not-found' ? notThere() : refused(statuses[result.reason], result.message ?? '');
}

export async function DELETE(request: Request, context: Context) {
  if (!isSameOrigin(request)) return refused(403, 'Open the page again and retry.');
  const { member, productId } = await asked(request, context, 'products.write');
  const result = member && (await inTenant(member, (db) => setPhoto(db, member, productId, null)));
  return result?.ok ? new Response(null, { status: 204 }) : notThere();
}

const statuses = { 'too-large': 413, 'wrong-kind': 415 } as const;

async function asked(request: Request, { params }: Context, permission: Permission) {
  const { product: productId } = await params;
  const isId = z.uuid().safeParse(productId).success;
  const tenant = new URL(request.url).searchParams.get('tenant') ?? '';
  return { productId, member: isId ? await findMember(tenant, permission) : null };
}
