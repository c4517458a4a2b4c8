import { findMember } from '#lib/auth/member.ts';
import { inTenant } from '#lib/db/tenant.ts';
import { mediaHeaders } from '#lib/evidence/media-headers.ts';
import { notThere } from '#lib/http/denied.ts';
import { findSnapshot } from '#lib/snapshots/queries.ts';

type Context = { params: Promise<{ tenant: string; snapshot: string }> };

/** The sealed document as it is stored: its bytes are what was hashed, so `sha256sum` of the file gives the hash. */
export async function GET(_request: Request, { params }: Context) {
  const { tenant, snapshot } = await params;
  const member = await findMember(tenant, 'snapshots.read');
  const found = member && (await inTenant(member, (db) => findSnapshot(db, snapshot)));
  if (!found) return notThere();
  const bytes = new TextEncoder().encode(found.document);
  const file = { fileName: `snapshot-${found.id}.json`, mediaType: 'application/json; charset=utf-8' };
  return new Response(bytes, { headers: mediaHeaders({ ...file, hash: found.hash, sizeBytes: bytes.length }) });
}
