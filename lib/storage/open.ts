import 'server-only';
import path from 'node:path';
import { env } from '#lib/env.ts';
import { diskStorage } from './disk.ts';
import { s3Storage } from './s3.ts';
import type { Storage } from './storage.ts';

let opened: Storage | undefined;

/** The store this installation is set up with. */
export function storage(): Storage {
  opened ??= choose();
  return opened;
}

function choose(): Storage {
  const settings = env();
  if (settings.STORAGE === 'disk') return diskStorage(path.resolve(settings.EVIDENCE_DIR));
  return s3Storage({
    ...(settings.S3_ENDPOINT && { endpoint: settings.S3_ENDPOINT }),
    region: settings.S3_REGION,
    bucket: settings.S3_BUCKET,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
  });
}
