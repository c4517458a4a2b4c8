'use client';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { PageDrop } from '#components/ui/page-drop.tsx';
import type { SentEvidence } from './send-file.ts';
import { hasArrived, isOpen, type Upload } from './upload.ts';
import { UploadRow } from './upload-row.tsx';
import { useUploads } from './use-uploads.ts';

type Props = {
  tenant: string;
  /** Evidence type of new files; guessed when it is left out. */
  type?: string;
  accept: string;
  maxBytes: number;
  /** One line high. */
  compact?: boolean;
  /** Take files dropped anywhere on the page. */
  anywhere?: boolean;
  onUploaded?: (evidence: SentEvidence) => void;
  /** What can be done with a file that arrived. */
  after?: (upload: Upload & { evidence: SentEvidence }) => ReactNode;
  /** What can be done with all that arrived, from two on. */
  afterAll?: (evidence: SentEvidence[]) => ReactNode;
  className?: string;
};

/** Takes files, sends two at a time, shows how far each is, and lets each be cancelled or tried again. */
export function UploadQueue(props: Props) {
  const { accept, maxBytes, compact, anywhere, after, afterAll, className } = props;
  const { uploads, take, dismiss, ...acts } = useUploads(props);
  const arrived = uploads.filter(hasArrived);
  const ended = uploads.filter((upload) => !isOpen(upload));
  return (
    <div className={className}>
      <FileDrop
        onFiles={take}
        accept={accept}
        compact={compact}
        title={anywhere ? <Invitation /> : undefined}
        hint={`PDF, images, office files, text, JSON, XML or ZIP; up to ${Math.floor(maxBytes / 1024 / 1024)} MB each.`}
      />
      {anywhere && <PageDrop onFiles={take} label="Drop to add to the library" />}
      {uploads.length > 0 && (
        <section aria-label="Uploads" className="mt-3 rounded-lg border border-line bg-sheet">
          {uploads.length > 1 && (
            <div className="flex flex-wrap items-center gap-2 border-b border-line py-1.5 ps-3 pe-2">
              <p role="status" className="flex-1 font-medium tabular-nums">
                {arrived.length} of {uploads.length} in the library
              </p>
              {arrived.length > 1 && afterAll?.(arrived.map(({ evidence }) => evidence))}
              {ended.length > 0 && (
                <Button size="sm" variant="quiet" onClick={() => dismiss(ended.map(({ id }) => id))}>
                  Put finished away
                </Button>
              )}
            </div>
          )}
          <ul className="divide-y divide-line">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} {...acts} dismiss={({ id }) => dismiss([id])}>
                {hasArrived(upload) && after?.(upload)}
              </UploadRow>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Fingers choose, they do not drop. */
function Invitation() {
  return (
    <>
      <span className="pointer-coarse:hidden">Drop files anywhere on this page, or choose them</span>
      <span className="hidden pointer-coarse:inline">Choose files</span>
    </>
  );
}
