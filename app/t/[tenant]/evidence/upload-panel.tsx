import { env } from '#lib/env.ts';
import { acceptedExtensions } from '#lib/evidence/file-kind.ts';
import { LibraryUpload } from './library-upload.tsx';

/** The drop zone with this installation's limits. */
export function UploadPanel({ tenant }: { tenant: string }) {
  return <LibraryUpload tenant={tenant} accept={acceptedExtensions.join(',')} maxBytes={env().EVIDENCE_MAX_BYTES} />;
}
