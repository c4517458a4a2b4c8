/** One upload under way. `cancel` ends it; the server then keeps nothing. */
export type Sending = { done: Promise<SentFile>; cancel: () => void };

/** A piece of evidence as the server answers an upload. */
export type SentEvidence = {
  id: string;
  title: string;
  type: string;
  description: string;
  validFrom: string | null;
  validUntil: string | null;
  version: number;
};

export type SentFile =
  /** `alreadyHere`: these bytes were in the library; `uses` counts the answers they are attached to. */
  | { ok: true; evidence: SentEvidence; alreadyHere: boolean; uses: number }
  | { ok: false; message: string; mayRetry: boolean };

const hashLimit = 32 * 1024 * 1024;

/** Sends one file as a raw body and tells how far it is, 0 to 1. Small files carry their hash, so that a change on the way is noticed. */
export function sendFile(
  file: File,
  given: { tenant: string; id: string; type?: string },
  onProgress: (share: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  let cancelled = false;
  const done = hashOf(file).then(
    (hash) =>
      new Promise<SentFile>((resolve) => {
        if (cancelled) return resolve(stopped);
        request.open('POST', addressOf(file, given, hash));
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
        request.onload = () => resolve(read(request));
        request.onerror = () =>
          resolve({ ok: false, message: 'The connection broke off. Nothing was kept.', mayRetry: true });
        request.onabort = () => resolve(stopped);
        request.send(file);
      }),
  );
  const cancel = () => {
    cancelled = true;
    request.abort();
  };
  return { done, cancel };
}

const stopped: SentFile = { ok: false, message: 'Cancelled. Nothing was kept.', mayRetry: true };

function addressOf(
  file: File,
  { tenant, id, type }: { tenant: string; id: string; type?: string },
  hash: string | null,
) {
  const search = new URLSearchParams({ tenant, id, fileName: file.name, ...(type && { type }), ...(hash && { hash }) });
  return `/api/files/evidence?${search}`;
}

function read(request: XMLHttpRequest): SentFile {
  try {
    const answer = JSON.parse(request.responseText);
    if (request.status === 201) return { ok: true, ...answer };
    return { ok: false, message: answer.message, mayRetry: request.status >= 500 };
  } catch {
    return { ok: false, message: 'The server did not understand the upload. Try again.', mayRetry: true };
  }
}

async function hashOf(file: File): Promise<string | null> {
  if (file.size > hashLimit || !globalThis.crypto?.subtle) return null;
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // Moved or deleted since it was chosen: sending it fails too, with a sentence of its own.
    return null;
  }
}
