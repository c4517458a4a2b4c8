import type { Readable } from 'node:stream';

/** What was stored: the SHA-256 of the bytes (lower-case hex), which is also their name, and how many there were. */
export type StoredBytes = { hash: string; sizeBytes: number };

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
  if (!/^[0-9a-f-]{36}$/.test(tenantId) || !/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not a tenant and a hash');
  return `${tenantId}/${hash.slice(0, 2)}/${hash}`;
}
