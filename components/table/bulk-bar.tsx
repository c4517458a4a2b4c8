'use client';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { useSelection } from './selection.tsx';

/** What can be done with the chosen rows; rises when something is chosen. */
export function BulkBar({ children }: { children: ReactNode }) {
  const { ids, everything, total, pageIds, noun, chooseEverything, clear } = useSelection();
  if (ids.size === 0) return <div role="status" className="sr-only" />;
  const count = everything ? total : ids.size;
  return (
    <div className="sticky bottom-(--frame-bottom,0px) z-20 pt-2 pb-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-rule bg-sheet py-2 ps-4 pe-2">
        <p role="status" className="font-medium tabular-nums">
          {count} {count === 1 ? noun[0] : noun[1]} selected
        </p>
        {!everything && ids.size === pageIds.length && total > ids.size && (
          <button type="button" onClick={chooseEverything} className="link">
            Select all {total} that match
          </button>
        )}
        <div className="ms-auto flex flex-wrap items-center gap-2">
          {children}
          <IconButton icon="close" label="Clear selection" size="sm" onClick={clear} />
        </div>
      </div>
    </div>
  );
}

/** The chosen rows as hidden inputs (`id`, repeated), or `everything` = `1` with the address's `query`. For forms in `bulkActions`. */
export function SelectedIds({ name = 'id' }: { name?: string }) {
  const { ids, everything } = useSelection();
  if (everything) {
    return (
      <>
        <input type="hidden" name="everything" value="1" />
        <input type="hidden" name="query" value={window.location.search} />
      </>
    );
  }
  return [...ids].map((id) => <input key={id} type="hidden" name={name} value={id} />);
}

/** A plain button for bulk work that is done in the browser. */
export function BulkButton({ onIds, children }: { onIds: (ids: string[]) => void; children: ReactNode }) {
  const { ids } = useSelection();
  return (
    <Button size="sm" onClick={() => onIds([...ids])}>
      {children}
    </Button>
  );
}
