import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskStorage } from './disk.ts';
import { s3Storage } from './s3.ts';
import { objectKey, type Storage } from './storage.ts';

const MiB = 1024 * 1024;
const limit = 100 * MiB;
const tenant = randomUUID();
let folder: string;
let server: S3rver;
const stores: Record<string, Storage> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readymark-storage-'));
  stores.disk = diskStorage(path.join(folder, 'disk'));
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: path.join(folder, 's3') });
  const { port } = await server.run();
  const settings = { region: 'us-east-1', endpoint: `http://127.0.0.1:${port}`, forcePathStyle: true };
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  await new S3Client({ ...settings, credentials }).send(new CreateBucketCommand({ Bucket: 'evidence' }));
  stores.s3 = s3Storage({ ...settings, ...credentials, bucket: 'evidence' });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe.for(['disk', 's3'])('%s', (name) => {
  const store = () => stores[name] as Storage;

  test.for([
    [0, 'nothing'],
    [1, 'one byte'],
    [9 * MiB, '9 MiB'],
    [10 * MiB, '10 MiB, where a proxy would cut'],
    [10 * MiB + 1, 'one byte past 10 MiB'],
    [11 * MiB, '11 MiB'],
    [25 * MiB, '25 MiB'],
    [limit, 'exactly the limit'],
  ] as const)('the stored hash equals the sent hash: %s bytes, %s', { timeout: 60_000 }, async ([size]) => {
    const stored = await store().put(tenant, pattern(size), { maxBytes: limit });
    expect(stored).toEqual({ hash: await hashOf(pattern(size)), sizeBytes: size });
    const opened = await store().open(tenant, stored.hash);
    expect(opened?.sizeBytes).toBe(size);
    expect(await hashOf(opened?.bytes ?? pattern(0))).toBe(stored.hash);
  });

  test('one byte over the limit is refused and nothing is kept', async () => {
    await expect(store().put(tenant, pattern(2 * MiB + 1), { maxBytes: 2 * MiB })).rejects.toMatchObject({
      reason: 'too-large',
    });
    expect(await store().open(tenant, await hashOf(pattern(2 * MiB + 1)))).toBeNull();
  });

  test('bytes that are not what the sender announced are refused and nothing is kept', async () => {
    const expectedHash = await hashOf(pattern(7));
    await expect(store().put(tenant, pattern(8), { maxBytes: limit, expectedHash })).rejects.toMatchObject({
      reason: 'wrong-hash',
    });
    expect(await store().open(tenant, await hashOf(pattern(8)))).toBeNull();
  });

  test('an upload that breaks off half-way leaves nothing', async () => {
    await expect(store().put(tenant, broken(), { maxBytes: limit })).rejects.toThrow('the line went dead');
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((found) => found.includes('incoming/'))).toEqual([]);
  });

  test('the same bytes of two tenants lie apart: removing one leaves the other', async () => {
    const other = randomUUID();
    const { hash } = await store().put(tenant, pattern(42), { maxBytes: limit });
    await store().put(other, pattern(42), { maxBytes: limit });
    await store().remove(other, hash);
    expect(await store().open(other, hash)).toBeNull();
    expect(await store().open(tenant, hash)).not.toBeNull();
  });

  test('a listing names everything of a tenant and nothing of another', async () => {
    const mine = randomUUID();
    const began = Date.now() - 1000;
    const stored = [
      await store().put(mine, pattern(1), { maxBytes: limit }),
      await store().put(mine, pattern(2), { maxBytes: limit }),
    ];
    await store().put(randomUUID(), pattern(3), { maxBytes: limit });
    const listed = await all(store().list(mine));
    const bySize = listed.toSorted((one, other) => one.sizeBytes - other.sizeBytes);
    expect(bySize.map(({ hash, sizeBytes }) => ({ hash, sizeBytes }))).toEqual(stored);
    expect(bySize.every(({ storedAt }) => storedAt.getTime() > began)).toBe(true);
    expect(await all(store().list(randomUUID()))).toEqual([]);
  });
});

test('what a killed server left half-written an hour ago is swept away, an upload under way is not', async () => {
  const root = path.join(folder, 'killed');
  await mkdir(path.join(root, 'incoming'), { recursive: true });
  for (const name of ['old', 'young']) await writeFile(path.join(root, 'incoming', name), 'half');
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(path.join(root, 'incoming', 'old'), longAgo, longAgo);
  await diskStorage(root).put(tenant, pattern(1), { maxBytes: limit });
  expect(await readdir(path.join(root, 'incoming'))).toEqual(['young']);
});

test('a path is built only from a tenant and a hash', () => {
  expect(() => objectKey('../elsewhere', 'a'.repeat(64))).toThrow();
  expect(() => objectKey(tenant, '../../etc/passwd')).toThrow();
});

function pattern(size: number): Readable {
  const block = Buffer.alloc(64 * 1024, `${size} `);
  return Readable.from(
    (function* () {
      for (let left = size; left > 0; left -= block.length)
        yield left >= block.length ? block : block.subarray(0, left);
    })(),
  );
}

async function hashOf(bytes: Readable): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function broken(): Readable {
  return Readable.from(
    (function* () {
      yield Buffer.alloc(MiB);
      throw new Error('the line went dead');
    })(),
  );
}
