'use client';
import { Button } from '#components/ui/button.tsx';
import { formOf, useArchive } from './use-archive.ts';

type Props = { tenant: string; id: string; isArchived: boolean };

/** Takes one piece out of use, or back into it. */
export function ArchiveButton({ tenant, id, isArchived }: Props) {
  const { pending, run } = useArchive(tenant);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button size="sm" pending={pending} onClick={() => run(formOf([id]), !isArchived)}>
        {isArchived ? 'Restore' : 'Archive'}
      </Button>
      <p className="flex-1 basis-40 text-xs text-ink-3">
        {isArchived
          ? 'It proves nothing while it is archived.'
          : 'Takes it out of use. Bytes and history stay, and it can be restored.'}
      </p>
    </div>
  );
}
