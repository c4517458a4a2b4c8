import 'server-only';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { inTenant, type TenantDb, type TenantId } from '#lib/db/tenant.ts';
import { storage } from '#lib/storage/open.ts';
import type { StoredObject } from '#lib/storage/storage.ts';

export type VerifiedEvidence = {
  /** Different files that rows name, and their bytes together. */
  files: number;
  bytes: number;
  /** One sentence per file whose bytes are gone or are not those that were stored. */
  findings: string[];
  /** Stored for an hour or more, and no row names it: an upload that was cut short. Takes room, loses nothing. */
  orphans: StoredObject[];
};

type Named = { hash: string; sizeBytes: number | null; what: string };

/** Reads every byte a tenant's rows name, and compares size and SHA-256 with what was written down; then what no row names. */
export async function verifyEvidence(scope: { tenantId: TenantId }): Promise<VerifiedEvidence> {
  const stored: StoredObject[] = [];
  for await (const object of storage().list(scope.tenantId)) stored.push(object);
  const named = await inTenant(scope, listNamed);
  const sum: VerifiedEvidence = { files: named.length, bytes: 0, findings: [], orphans: [] };
  for (const it of named) {
    const found = await read(scope.tenantId, it.hash);
    sum.bytes += found?.sizeBytes ?? 0;
    const wrong = faultOf(it, found);
    if (wrong) sum.findings.push(`${it.what}: ${wrong}`);
  }
  const known = new Set(named.map(({ hash }) => hash));
  const settled = Date.now() - 60 * 60 * 1000;
  sum.orphans = stored.filter(({ hash, storedAt }) => !known.has(hash) && storedAt.getTime() < settled);
  return sum;
}

/** Every file that a row names, photos too, each once. */
function listNamed(db: TenantDb): Promise<Named[]> {
  return db.$queryRaw<Named[]>`
    select hash, max(size)::float8 as "sizeBytes", min(what) as what from (
      select hash, size_bytes as size, 'Evidence “' || title || '” (' || id || ')' as what from evidence where hash is not null
      union all select photo_hash, null, 'Photo of “' || name || '” (' || id || ')' from product where photo_hash is not null) named
    group by hash order by hash`;
}

function faultOf({ hash, sizeBytes }: Named, found: { hash: string; sizeBytes: number } | null): string | null {
  if (!found) return 'its bytes are gone.';
  if (sizeBytes !== null && found.sizeBytes !== sizeBytes)
    return `${found.sizeBytes} bytes are stored, ${sizeBytes} were uploaded.`;
  return found.hash === hash ? null : 'its bytes were changed after they were stored.';
}

async function read(tenantId: string, hash: string): Promise<{ hash: string; sizeBytes: number } | null> {
  const opened = await storage().open(tenantId, hash);
  if (!opened) return null;
  const digest = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of opened.bytes as Readable & AsyncIterable<Buffer>) {
    digest.update(chunk);
    sizeBytes += chunk.length;
  }
  return { hash: digest.digest('hex'), sizeBytes };
}
