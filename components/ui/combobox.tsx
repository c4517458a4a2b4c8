'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { useId, useMemo, useState } from 'react';
import { keptText, useControl } from '#components/form/use-control.ts';
import { ComboboxList } from './combobox-list.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';

type Props = {
  options: readonly Option[];
  name?: string;
  id?: string;
  placeholder?: string;
  value?: string | null;
  defaultValue?: string;
  onValueChange?: (value: string | null) => void;
  disabled?: boolean;
  required?: boolean;
};

/** One of many options, found by typing. For a handful, `Select` is quicker. */
export function Combobox({ options, placeholder, value, defaultValue, onValueChange, disabled, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const ownId = useId();
  const find = (wanted: string | null | undefined) => options.find((option) => option.value === wanted) ?? null;
  const [own, setOwn] = useState<Option | null>(() => find(keptText(kept) ?? defaultValue));
  const chosen = value === undefined ? own : find(value);
  const items = useMemo(() => [...options], [options]);
  return (
    <Base.Root
      items={items}
      value={chosen}
      disabled={disabled}
      autoHighlight
      onValueChange={(next: Option | null) => {
        setOwn(next);
        onValueChange?.(next?.value ?? null);
      }}
    >
      {attributes.name && <input type="hidden" name={attributes.name} value={chosen?.value ?? ''} />}
      <Base.InputGroup className="relative">
        <Base.Input
          {...attributes}
          name={undefined}
          id={attributes.id ?? ownId}
          placeholder={placeholder}
          className="control pe-16!"
        />
        <span className="absolute inset-y-0 end-1 flex items-center text-ink-3">
          <Base.Clear aria-label="Clear" className="grid size-7 place-items-center rounded-sm hover:text-ink">
            <Icon name="close" size={14} />
          </Base.Clear>
          <Base.Trigger aria-label="Show all" className="grid size-7 place-items-center rounded-sm hover:text-ink">
            <Icon name="chevron-down" />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <ComboboxList />
    </Base.Root>
  );
}
