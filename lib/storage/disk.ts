import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { meter } from './meter.ts';
import { objectKey, type PutOptions, type Storage, StorageRefusal, type StoredBytes } from './storage.ts';

/** Keeps bytes below one folder of this machine: written to a temporary name, forced to disk, then renamed into place. */
export function diskStorage(root: string): Storage {
  return {
    async put(tenantId, bytes, options) {
      const incoming = path.join(root, 'incoming');
      await mkdir(incoming, { recursive: true });
      const temporary = path.join(incoming, randomUUID());
      try {
        const stored = await write(temporary, bytes, options);
        await moveIntoPlace(temporary, path.join(root, objectKey(tenantId, stored.hash)));
        return stored;
      } finally {
        await rm(temporary, { force: true });
      }
    },

    async open(tenantId, hash) {
      const file = path.join(root, objectKey(tenantId, hash));
      const found = await stat(file).catch(() => null);
      return found && { bytes: createReadStream(file), sizeBytes: found.size };
    },

    async remove(tenantId, hash) {
      await rm(path.join(root, objectKey(tenantId, hash)), { force: true });
    },
  };
}

async function write(file: string, bytes: Parameters<Storage['put']>[1], options: PutOptions): Promise<StoredBytes> {
  const { through, result } = meter(options.maxBytes);
  // `flush` forces the bytes to disk before the stream counts as finished.
  await pipeline(bytes, through, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  const stored = result();
  if (options.expectedHash && options.expectedHash !== stored.hash) throw new StorageRefusal('wrong-hash');
  return stored;
}

async function moveIntoPlace(temporary: string, file: string): Promise<void> {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true });
  await rename(temporary, file);
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
