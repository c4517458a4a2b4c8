'use client';
import { useSelection } from './selection.tsx';

/** Chooses every row on the page. */
export function SelectAll({ label }: { label: string }) {
  const { ids, pageIds, togglePage } = useSelection();
  const all = pageIds.length > 0 && ids.size === pageIds.length;
  return (
    <input
      type="checkbox"
      className="tick"
      aria-label={label}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = ids.size > 0 && !all;
      }}
      onChange={(event) => togglePage(event.target.checked)}
    />
  );
}
