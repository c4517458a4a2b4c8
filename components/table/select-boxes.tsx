'use client';
import { useSelection } from './selection.tsx';

/** Chooses one row; with Shift, every row up to the last one chosen. */
export function SelectRow({ id }: { id: string }) {
  const { ids, toggle } = useSelection();
  return (
    <input
      type="checkbox"
      className="tick z-[6]"
      aria-label="Select this row"
      data-select
      checked={ids.has(id)}
      onChange={(event) => toggle(id, event.target.checked, (event.nativeEvent as MouseEvent).shiftKey)}
    />
  );
}

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
