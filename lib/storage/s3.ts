import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { diskStorage } from './disk.ts';
import { isHash, objectKey, type Storage, tenantPrefix } from './storage.ts';

export type S3Settings = {
  endpoint?: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  forcePathStyle: boolean;
};

/**
 * Keeps bytes in an S3-speaking store. The name is the hash, which is known only at the end, so bytes wait in a
 * temporary file; that also means nothing unfinished ever reaches the store.
 */
export function s3Storage(settings: S3Settings): Storage {
  const { bucket: Bucket } = settings;
  const client = new S3Client({
    region: settings.region,
    forcePathStyle: settings.forcePathStyle,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    ...(settings.endpoint && { endpoint: settings.endpoint }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

  return {
    async put(tenantId, bytes, options) {
      const waiting = await mkdtemp(path.join(tmpdir(), 'readymark-'));
      try {
        await mkdir(waiting, { recursive: true });
        const stored = await diskStorage(waiting).put(tenantId, bytes, options);
        const Key = objectKey(tenantId, stored.hash);
        if (!(await exists(client, Bucket, Key))) {
          const Body = createReadStream(path.join(waiting, Key));
          await new Upload({ client, params: { Bucket, Key, Body, ContentType: 'application/octet-stream' } }).done();
        }
        return stored;
      } finally {
        await rm(waiting, { recursive: true, force: true });
      }
    },

    async open(tenantId, hash) {
      try {
        const { Body, ContentLength } = await client.send(
          new GetObjectCommand({ Bucket, Key: objectKey(tenantId, hash) }),
        );
        if (!(Body instanceof Readable)) return null;
        return { bytes: Body, sizeBytes: ContentLength ?? 0 };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    async *list(tenantId) {
      const pages = paginateListObjectsV2({ client }, { Bucket, Prefix: tenantPrefix(tenantId) });
      for await (const { Contents = [] } of pages)
        for (const { Key = '', Size = 0, LastModified = new Date(0) } of Contents) {
          const hash = Key.slice(Key.lastIndexOf('/') + 1);
          if (isHash(hash)) yield { hash, sizeBytes: Size, storedAt: LastModified };
        }
    },

    async remove(tenantId, hash) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: objectKey(tenantId, hash) }));
    },
  };
}

async function exists(client: S3Client, Bucket: string, Key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const isMissing = (error: unknown) => error instanceof NoSuchKey || error instanceof NotFound;
