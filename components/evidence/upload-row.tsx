import { formatBytes } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Progress } from '#components/ui/progress.tsx';

export type Upload = {
  id: string;
  file: File;
  /** `known`: these bytes were here already. */
  state: 'waiting' | 'sending' | 'done' | 'known' | 'failed';
  share: number;
  message?: string;
  mayRetry?: boolean;
  evidenceId?: string;
};

type Act = (upload: Upload) => void;

/** One file on its way in. */
export function UploadRow({
  upload,
  cancel,
  retry,
  dismiss,
}: {
  upload: Upload;
  cancel: Act;
  retry: Act;
  dismiss: Act;
}) {
  const { file, state, share, message, mayRetry } = upload;
  const isOpen = state === 'waiting' || state === 'sending';
  return (
    <li className="flex items-center gap-3 px-3 py-2">
      <Icon
        name={state === 'failed' ? 'error' : isOpen ? 'file' : 'file-check'}
        className={state === 'failed' ? 'text-danger' : 'text-ink-3'}
      />
      <div className="min-w-0 flex-1">
        <p className="flex gap-2">
          <span className="truncate font-medium">{file.name}</span>
          <span className="shrink-0 text-ink-3 tabular-nums">{formatBytes(file.size)}</span>
        </p>
        {isOpen ? (
          <Progress value={Math.round(share * 100)} label={`Uploading ${file.name}`} className="mt-1.5" />
        ) : (
          <p role="status" className={state === 'failed' ? 'text-danger' : 'text-ink-3'}>
            {message ?? words[state]}
          </p>
        )}
      </div>
      {isOpen && <IconButton icon="close" label={`Cancel ${file.name}`} size="sm" onClick={() => cancel(upload)} />}
      {state === 'failed' && mayRetry && (
        <Button size="sm" onClick={() => retry(upload)}>
          Retry
        </Button>
      )}
      {!isOpen && <IconButton icon="close" label={`Dismiss ${file.name}`} size="sm" onClick={() => dismiss(upload)} />}
    </li>
  );
}

const words = {
  waiting: 'Waiting',
  sending: 'Uploading',
  done: 'Uploaded',
  known: 'This file is here already; the earlier copy is used.',
  failed: 'Not uploaded',
};
