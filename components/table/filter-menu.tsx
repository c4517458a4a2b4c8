'use client';
import { useRouter } from 'next/navigation';
import { useOptimistic, useState, useTransition } from 'react';
import { buttonClass } from '#components/ui/button-class.ts';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { type TableQuery, tableHref } from './table-query.ts';
import type { TableFilter } from './table-toolbar.tsx';

type Props = { filter: TableFilter; chosen: string[]; query: Pick<TableQuery, 'params' | 'spec'> };

const longList = 12;

/** Narrows the rows by one property; takes effect with each tick. */
export function FilterMenu({ filter, chosen, query }: Props) {
  const router = useRouter();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(chosen);
  const [text, setText] = useState('');
  const options = text
    ? filter.options.filter((option) => option.label.toLowerCase().includes(text.toLowerCase()))
    : filter.options;

  const choose = (value: string, on: boolean) => {
    const others = filter.single ? [] : shown.filter((other) => other !== value);
    const next = on ? [...others, value] : others;
    start(() => {
      show(next);
      router.replace(tableHref(query, { filters: { [filter.name]: next } }), { scroll: false });
    });
  };

  return (
    <Dropdown
      triggerClass={buttonClass('secondary', 'md', 'px-2.5!')}
      panelClass="w-60"
      trigger={
        <>
          {filter.label}
          {shown.length > 0 && (
            <span className="rounded-xs bg-accent px-1 text-2xs text-on-accent tabular-nums">{shown.length}</span>
          )}
          <Icon name="chevron-down" size={14} className="text-ink-3" />
        </>
      }
    >
      <fieldset className="min-w-0">
        <legend className="sr-only">{filter.label}</legend>
        {filter.options.length > longList && (
          <input
            type="search"
            aria-label={`Find in ${filter.label}`}
            placeholder="Find"
            value={text}
            onChange={(event) => setText(event.target.value)}
            className="control mb-1"
          />
        )}
        {options.map((option) => (
          <Checkbox
            key={option.value}
            className="rounded-sm px-2 py-1.5 hover:bg-wash"
            checked={shown.includes(option.value)}
            onChange={(event) => choose(option.value, event.target.checked)}
            label={
              <span className="flex justify-between gap-3">
                <span className="min-w-0">{option.label}</span>
                {option.count !== undefined && <span className="text-ink-3 tabular-nums">{option.count}</span>}
              </span>
            }
          />
        ))}
        {options.length === 0 && <p className="px-2 py-1.5 text-ink-3">Nothing found</p>}
      </fieldset>
    </Dropdown>
  );
}
