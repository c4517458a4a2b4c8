import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { StorageRefusal } from './storage.ts';

/** Bytes pass through unchanged; they are counted and hashed on the way, and stopped at the first one too many. */
export function meter(maxBytes: number): { through: Transform; result: () => { hash: string; sizeBytes: number } } {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) return done(new StorageRefusal('too-large'));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { through, result: () => ({ hash: hash.digest('hex'), sizeBytes }) };
}
