/** One upload under way. `cancel` ends it; the server then keeps nothing. */
export type Sending = { done: Promise<SentFile>; cancel: () => void };

export type SentFile =
  | { ok: true; id: string; title: string; alreadyHere: boolean }
  | { ok: false; message: string; mayRetry: boolean };

const hashLimit = 32 * 1024 * 1024;

/** Sends one file as a raw body and tells how far it is, 0 to 1. Small files carry their hash, so that a change on the way is noticed. */
export function sendFile(
  file: File,
  given: { tenant: string; id: string; type: string },
  onProgress: (share: number) => void,
): Sending {
  const request = new XMLHttpRequest();
  let cancelled = false;
  const done = hashOf(file).then(
    (hash) =>
      new Promise<SentFile>((resolve) => {
        if (cancelled) return resolve(stopped);
        const address = new URLSearchParams({ ...given, fileName: file.name, ...(hash && { hash }) });
        request.open('POST', `/api/files/evidence?${address}`);
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

function read(request: XMLHttpRequest): SentFile {
  try {
    const answer = JSON.parse(request.responseText);
    if (request.status === 201)
      return { ok: true, id: answer.evidence.id, title: answer.evidence.title, alreadyHere: answer.alreadyHere };
    return { ok: false, message: answer.message, mayRetry: request.status >= 500 };
  } catch {
    return { ok: false, message: 'The server did not understand the upload. Try again.', mayRetry: true };
  }
}

async function hashOf(file: File): Promise<string | null> {
  if (file.size > hashLimit || !globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
