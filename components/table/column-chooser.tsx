'use client';
import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { buttonClass } from '#components/ui/button-class.ts';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { type TableQuery, tableHref } from './table-query.ts';

type Props = {
  columns: readonly { id: string; header: string }[];
  hidden: string[];
  query: Pick<TableQuery, 'params' | 'spec'>;
};

/** Which columns are shown; part of the address, so a link shows the same ones. */
export function ColumnChooser({ columns, hidden, query }: Props) {
  const router = useRouter();
  const [, start] = useTransition();
  const [away, setAway] = useOptimistic(hidden);

  const choose = (id: string, on: boolean) => {
    const next = on ? away.filter((other) => other !== id) : [...away, id];
    start(() => {
      setAway(next);
      router.replace(tableHref(query, { hidden: next }), { scroll: false });
    });
  };

  return (
    <div className="max-sm:hidden">
      <Dropdown
        align="end"
        label="Columns"
        triggerClass={buttonClass('secondary', 'icon')}
        trigger={<Icon name="columns" />}
      >
        <fieldset>
          <legend className="px-2 py-1 text-xs text-ink-3">Columns</legend>
          {columns.map((column) => (
            <Checkbox
              key={column.id}
              className="rounded-sm px-2 py-1.5 hover:bg-wash"
              label={column.header}
              checked={!away.includes(column.id)}
              onChange={(event) => choose(column.id, event.target.checked)}
            />
          ))}
        </fieldset>
      </Dropdown>
    </div>
  );
}
