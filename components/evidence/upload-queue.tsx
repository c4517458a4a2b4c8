'use client';
import { useRef, useState } from 'react';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { type Sending, sendFile } from './send-file.ts';
import { type Upload, UploadRow } from './upload-row.tsx';

export type Uploaded = { id: string; title: string };

type Props = {
  tenant: string;
  /** Evidence type new files start with. */
  type?: string;
  accept: string;
  maxBytes: number;
  /** Called after each file that arrived (or was here already). */
  onUploaded?: (uploaded: Uploaded) => void;
  className?: string;
};

const atOnce = 2;

/** Takes files, sends two at a time, shows how far each is, and lets each be cancelled or tried again. */
export function UploadQueue({ tenant, type = 'doc', accept, maxBytes, onUploaded, className }: Props) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const sendings = useRef(new Map<string, Sending>());
  const waiting = useRef<{ id: string; file: File }[]>([]);
  const change = (id: string, next: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...next } : one)));

  const startNext = () => {
    while (sendings.current.size < atOnce) {
      const next = waiting.current.shift();
      if (!next) return;
      const { id, file } = next;
      change(id, { state: 'sending', share: 0, message: undefined });
      const sending = sendFile(file, { tenant, id, type }, (share) => change(id, { share }));
      sendings.current.set(id, sending);
      sending.done.then((sent) => {
        sendings.current.delete(id);
        change(
          id,
          sent.ok
            ? { state: sent.alreadyHere ? 'known' : 'done', evidenceId: sent.id }
            : { state: 'failed', message: sent.message, mayRetry: sent.mayRetry },
        );
        if (sent.ok) onUploaded?.(sent);
        startNext();
      });
    }
  };
  const take = (files: File[]) => {
    const fresh = files.map((file): Upload => {
      const tooLarge = file.size > maxBytes;
      const message = tooLarge
        ? `Larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Split it, or add a link instead.`
        : undefined;
      return {
        id: crypto.randomUUID(),
        file,
        state: tooLarge ? 'failed' : 'waiting',
        share: 0,
        message,
        mayRetry: false,
      };
    });
    setUploads((all) => [...fresh, ...all]);
    waiting.current.push(...fresh.filter(({ state }) => state === 'waiting'));
    startNext();
  };
  const retry = ({ id, file }: Upload) => {
    waiting.current.push({ id, file });
    change(id, { state: 'waiting', message: undefined });
    startNext();
  };
  const cancel = ({ id }: Upload) => {
    waiting.current = waiting.current.filter((one) => one.id !== id);
    sendings.current.get(id)?.cancel();
    change(id, { state: 'failed', message: 'Cancelled. Nothing was kept.', mayRetry: true });
  };
  return (
    <div className={className}>
      <FileDrop
        onFiles={take}
        accept={accept}
        hint={`PDF, images, office files, text, JSON, XML or ZIP; up to ${Math.floor(maxBytes / 1024 / 1024)} MB each.`}
      />
      {uploads.length > 0 && (
        <ul aria-label="Uploads" className="mt-3 divide-y divide-line rounded-lg border border-line bg-sheet">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              cancel={cancel}
              retry={retry}
              dismiss={({ id }) => setUploads((all) => all.filter((one) => one.id !== id))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
