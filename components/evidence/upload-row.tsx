import type { ReactNode } from 'react';
import { formatBytes, formatCount } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';
import { isOpen, type Upload } from './upload.ts';

type Act = (upload: Upload) => void;
type Props = { upload: Upload; cancel: Act; retry: Act; dismiss: Act; children?: ReactNode };

/** One file on its way in, and what can be done with it once it is there. */
export function UploadRow({ upload, cancel, retry, dismiss, children }: Props) {
  const { file, state, share, mayRetry } = upload;
  const failed = state === 'failed';
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2 ps-3 pe-2">
      <Icon
        name={failed ? 'error' : isOpen(upload) ? 'file' : 'file-check'}
        className={failed ? 'text-danger' : 'text-ink-3'}
      />
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex gap-2">
          <span className="truncate font-medium">{file.name}</span>
          <span className="shrink-0 text-ink-3 tabular-nums">{formatBytes(file.size)}</span>
        </p>
        {state === 'sending' ? (
          <Progress value={Math.round(share * 100)} label={`Uploading ${file.name}`} className="my-1.5" />
        ) : (
          <p role="status" className={failed ? 'text-danger' : 'text-ink-3'}>
            {said(upload)}
          </p>
        )}
      </div>
      <div className="ms-auto flex items-center gap-2">
        {children}
        {isOpen(upload) && (
          <IconButton icon="close" label={`Cancel ${file.name}`} size="sm" onClick={() => cancel(upload)} />
        )}
        {failed && mayRetry && (
          <Button size="sm" aria-label={`Retry ${file.name}`} onClick={() => retry(upload)}>
            Retry
          </Button>
        )}
        {!isOpen(upload) && (
          <IconButton icon="close" label={`Put ${file.name} away`} size="sm" onClick={() => dismiss(upload)} />
        )}
      </div>
    </li>
  );
}

function said({ state, message, evidence, uses = 0 }: Upload): string {
  if (message) return message;
  if (state === 'waiting') return 'Waiting for the others';
  if (!evidence) return 'Not uploaded';
  if (state === 'known')
    return `Already here as “${evidence.title}”, ${uses === 0 ? 'not attached to any answer yet' : `used by ${formatCount(uses, 'answer', 'answers')}`}.`;
  return `In the library as ${(evidenceTypes[evidence.type as EvidenceType] ?? evidence.type).toLowerCase()}`;
}
