'use client';
import type { ComponentProps } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { useSelection } from './selection.tsx';

/** Chooses one row; with Shift, every row up to the last one chosen. */
export function SelectRow({ id }: { id: string }) {
  const { ids, toggle } = useSelection();
  return (
    <Box
      label="Select this row"
      data-select
      checked={ids.has(id)}
      onChange={() => {}}
      onClick={(event) => toggle(id, event.currentTarget.checked, event.shiftKey)}
    />
  );
}

/** Chooses every row on the page. */
export function SelectAll({ label }: { label: string }) {
  const { ids, pageIds, togglePage } = useSelection();
  const all = pageIds.length > 0 && ids.size === pageIds.length;
  return (
    <Box
      label={label}
      checked={all}
      ref={(box) => {
        if (box) box.indeterminate = ids.size > 0 && !all;
      }}
      onChange={(event) => togglePage(event.target.checked)}
    />
  );
}

function Box(props: ComponentProps<typeof Checkbox>) {
  return <Checkbox hideLabel className="relative z-[1] p-1! align-middle" {...props} />;
}
