'use client';
import { useEffect, useRef, useState } from 'react';
import { type Sending, type SentEvidence, type SentFile, sendFile } from './send-file.ts';
import type { Upload } from './upload.ts';

type Settings = {
  tenant: string;
  /** Evidence type of new files; the server guesses when it is left out. */
  type?: string;
  maxBytes: number;
  /** Called after each file that arrived (or was here already). */
  onUploaded?: (evidence: SentEvidence) => void;
};

const atOnce = 2;

/** Files on their way in: two at a time, each can be cancelled, tried again and put away. */
export function useUploads({ tenant, type, maxBytes, onUploaded }: Settings) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const sendings = useRef(new Map<string, Sending>());
  const waiting = useRef<{ id: string; file: File }[]>([]);
  useWarning(uploads.some(({ state }) => state === 'sending'));

  const change = (id: string, next: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const startNext = () => {
    while (sendings.current.size < atOnce) {
      const next = waiting.current.shift();
      if (!next) return;
      start(next.id, next.file);
    }
  };
  const start = (id: string, file: File) => {
    change(id, { state: 'sending', share: 0, message: undefined });
    const sending = sendFile(file, { tenant, id, type }, (share) => change(id, { share }));
    sendings.current.set(id, sending);
    sending.done.then((sent) => {
      sendings.current.delete(id);
      change(id, outcome(sent));
      if (sent.ok) onUploaded?.(sent.evidence);
      startNext();
    });
  };
  const wait = (fresh: { id: string; file: File }[]) => {
    waiting.current.push(...fresh);
    startNext();
  };

  return {
    uploads,
    take(files: File[]) {
      const fresh = files.map((file) => newUpload(file, maxBytes));
      setUploads((all) => [...fresh, ...all]);
      wait(fresh.filter(({ state }) => state === 'waiting'));
    },
    retry({ id, file }: Upload) {
      change(id, { state: 'waiting', message: undefined });
      wait([{ id, file }]);
    },
    cancel({ id }: Upload) {
      waiting.current = waiting.current.filter((one) => one.id !== id);
      change(id, { state: 'failed', message: 'Cancelled. Nothing was kept.', mayRetry: true });
      sendings.current.get(id)?.cancel();
    },
    dismiss(ids: readonly string[]) {
      setUploads((all) => all.filter(({ id }) => !ids.includes(id)));
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;

function newUpload(file: File, maxBytes: number): Upload {
  const base = { id: crypto.randomUUID(), file, share: 0 };
  if (file.size > maxBytes)
    return {
      ...base,
      state: 'failed',
      message: `Larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it, or add a link instead.`,
    };
  if (file.size === 0) return { ...base, state: 'failed', message: 'The file is empty. Choose the file again.' };
  return { ...base, state: 'waiting' };
}

function outcome(sent: SentFile): Partial<Upload> {
  if (!sent.ok) return { state: 'failed', message: sent.message, mayRetry: sent.mayRetry };
  return { state: sent.alreadyHere ? 'known' : 'done', evidence: sent.evidence, uses: sent.uses };
}

/** Asks before the page is left while something is being sent. */
function useWarning(isSending: boolean): void {
  useEffect(() => {
    if (!isSending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSending]);
}
