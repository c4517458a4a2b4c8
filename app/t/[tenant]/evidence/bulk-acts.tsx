'use client';
import { useState } from 'react';
import { useSelection } from '#components/table/selection.tsx';
import { Button } from '#components/ui/button.tsx';
import { AttachDialog } from './attach-dialog.tsx';
import { formOf, useArchive } from './use-archive.ts';

type Props = { tenant: string; restores: boolean; titles: Record<string, string> };

/** What can be done with the chosen pieces: attach them to answers, take them out of use or back into it. */
export function BulkActs({ tenant, restores, titles }: Props) {
  const { ids, everything, clear } = useSelection();
  const [attaching, setAttaching] = useState(false);
  const { pending, run } = useArchive(tenant);
  const archive = () => {
    const data = formOf(everything ? [] : [...ids]);
    if (everything) data.set('everything', '1');
    data.set('query', window.location.search);
    run(data, !restores, clear);
  };
  return (
    <>
      {!restores && !everything && (
        <Button size="sm" icon="link" onClick={() => setAttaching(true)}>
          Attach to answers
        </Button>
      )}
      <Button size="sm" icon={restores ? 'undo' : undefined} pending={pending} onClick={archive}>
        {restores ? 'Restore' : 'Archive'}
      </Button>
      <AttachDialog
        tenant={tenant}
        evidence={[...ids].map((id) => ({ id, title: titles[id] ?? '' }))}
        open={attaching}
        onOpenChange={setAttaching}
      />
    </>
  );
}
