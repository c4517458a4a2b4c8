import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pack } from './pack.ts';

/**
 * The content hash of a pack: SHA-256 over its canonical JSON (RFC 8785, keys sorted), in hex. Two packs with the same
 * content have the same hash whatever the order in which they were written. A pure computation: no clock, no I/O.
 */
export function hashOf(pack: Pack): string {
  const text = canonicalize(pack);
  if (text === undefined) throw new Error('a pack is an object');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
