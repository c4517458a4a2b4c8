import type { Readable } from 'node:stream';

/** What was stored: the SHA-256 of the bytes (lower-case hex), which is also their name, and how many there were. */
export type StoredBytes = { hash: string; sizeBytes: number };

/** One object in the store. */
export type StoredObject = StoredBytes & { storedAt: Date };

export type PutOptions = {
  /** One byte more ends the upload with `too-large`. */
  maxBytes: number;
  /** What the sender says the bytes hash to; anything else is refused and nothing is kept. */
  expectedHash?: string;
};

/** Where evidence bytes live. Bytes are named by their hash and never change; a tenant's bytes lie apart from others'. */
export interface Storage {
  /**
   * Streams bytes in while hashing them. All or nothing: on any failure no object remains.
   * Throws `StorageRefusal` for bytes that are too many or not what the sender announced.
   */
  put(tenantId: string, bytes: Readable, options: PutOptions): Promise<StoredBytes>;
  /** Opens stored bytes, or null when there are none. */
  open(tenantId: string, hash: string): Promise<{ bytes: Readable; sizeBytes: number } | null>;
  /** Everything stored for a tenant, whatever rows say, in no particular order; uploads under way are not among it. */
  list(tenantId: string): AsyncIterable<StoredObject>;
  /** Forgets bytes that no row names any more. */
  remove(tenantId: string, hash: string): Promise<void>;
}

export type RefusalReason = 'too-large' | 'wrong-hash';

/** The bytes themselves were refused; the reason decides the sentence. */
export class StorageRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(`Bytes refused: ${reason}`);
    this.reason = reason;
  }
}

/** Both parts come from the database, yet a path is built from them: anything but a uuid and a SHA-256 is a bug. */
export function objectKey(tenantId: string, hash: string): string {
  if (!isHash(hash)) throw new Error('Not a hash');
  return `${tenantPrefix(tenantId)}${hash.slice(0, 2)}/${hash}`;
}

/** What every key of a tenant starts with. */
export function tenantPrefix(tenantId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(tenantId)) throw new Error('Not a tenant');
  return `${tenantId}/`;
}

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
