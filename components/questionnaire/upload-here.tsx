'use client';
import { useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { type Option, Select } from '#components/ui/select.tsx';

/** Where new files go, and what kinds of evidence there are. */
export type Uploads = { to: string; types: Option[] };

type Props = { uploads: Uploads; onUploaded: (evidenceId: string) => void };

type Sending = { name: string; share: number } | { problem: string } | null;

/** One new file straight into the library, with its type. */
export function UploadHere({ uploads, onUploaded }: Props) {
  const [type, setType] = useState('doc');
  const [sending, setSending] = useState<Sending>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const choose = (file: File | undefined) => {
    if (!file) return;
    setSending({ name: file.name, share: 0 });
    send(file, address(uploads.to, file, type), (share) => setSending({ name: file.name, share }))
      .then((evidenceId) => {
        setSending(null);
        onUploaded(evidenceId);
      })
      .catch((error: Error) => setSending({ problem: error.message }));
  };
  return (
    <div className="stack-2">
      <p className="text-ink-3">Or upload a new file:</p>
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label="Type of evidence"
          className="w-64 max-sm:w-full"
          value={type}
          options={uploads.types}
          onChange={(event) => setType(event.target.value)}
        />
        <Button icon="upload" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={input}
          id={id}
          type="file"
          aria-label="New evidence file"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
      {sending && 'share' in sending && (
        <Progress label={`Uploading ${sending.name}`} value={sending.share * 100} showLabel />
      )}
      {sending && 'problem' in sending && (
        <p role="alert" className="font-medium text-danger">
          {sending.problem}
        </p>
      )}
    </div>
  );
}

function address(uploadTo: string, file: File, type: string): URL {
  const url = new URL(uploadTo, window.location.origin);
  url.searchParams.set('id', crypto.randomUUID());
  url.searchParams.set('fileName', file.name);
  url.searchParams.set('type', type);
  return url;
}

/** XMLHttpRequest, because only it tells how far an upload is. */
function send(file: File, to: URL, progress: (share: number) => void): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const request = new XMLHttpRequest();
  request.open('POST', to);
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
  request.onerror = () => reject(new Error('The file could not be sent. Check the connection and choose it again.'));
  request.onload = () => {
    const answer = request.response as { evidence?: { id: string }; message?: string } | null;
    if (answer?.evidence) resolve(answer.evidence.id);
    else reject(new Error(answer?.message ?? 'The file was not accepted. Choose it again.'));
  };
  request.send(file);
  return promise;
}
