import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { meter } from './meter.ts';
import {
  isHash,
  objectKey,
  type PutOptions,
  type Storage,
  StorageRefusal,
  type StoredBytes,
  tenantPrefix,
} from './storage.ts';

/** Keeps bytes below one folder of this machine: written to a temporary name, forced to disk, then renamed into place. */
export function diskStorage(root: string): Storage {
  const incoming = path.join(root, 'incoming');
  let swept: Promise<void> | undefined;
  return {
    async put(tenantId, bytes, options) {
      await mkdir(incoming, { recursive: true });
      swept ??= sweep(incoming);
      await swept;
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

    async *list(tenantId) {
      const folder = path.join(root, tenantPrefix(tenantId));
      const files = await opendir(folder, { recursive: true }).catch(() => []);
      for await (const { name, parentPath } of files) {
        const found = isHash(name) && (await stat(path.join(parentPath, name)).catch(() => null));
        if (found) yield { hash: name, sizeBytes: found.size, storedAt: found.mtime };
      }
    },

    async remove(tenantId, hash) {
      await rm(path.join(root, objectKey(tenantId, hash)), { force: true });
    },
  };
}

/** Removes what a killed server left half-written; an upload that still runs is younger. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > leftAfter) await rm(file, { force: true });
  }
}

const leftAfter = 60 * 60 * 1000;

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
