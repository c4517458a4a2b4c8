import { create as contentDisposition } from 'content-disposition';

/** Headers under which stored bytes may leave: always a download, never run, never shown inside our origin. */
export function mediaHeaders(file: {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  hash: string;
}): Record<string, string> {
  return {
    'Content-Type': file.mediaType,
    'Content-Length': String(file.sizeBytes),
    'Content-Disposition': contentDisposition(file.fileName, { type: 'attachment' }),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    // Unchanged on the way: no compression, so that the digest is that of what arrives.
    'Cache-Control': 'private, no-store, no-transform',
    'Repr-Digest': `sha-256=:${Buffer.from(file.hash, 'hex').toString('base64')}:`,
  };
}
