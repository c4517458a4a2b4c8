'use client';
import { Combobox as Base } from '@base-ui/react/combobox';
import { useId, useMemo, useState } from 'react';
import { useControl } from '#components/form/use-control.ts';
import { ComboboxList } from './combobox-list.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';

type Props = {
  options: readonly Option[];
  name?: string;
  id?: string;
  placeholder?: string;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onValueChange?: (values: string[]) => void;
  disabled?: boolean;
  required?: boolean;
};

/** Several of many options, found by typing; each chosen one can be taken away. Sends its name once per value. */
export function MultiSelect({ options, placeholder, value, defaultValue, onValueChange, disabled, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const ownId = useId();
  const id = attributes.id ?? ownId;
  const start = kept === undefined ? defaultValue : [kept].flat();
  const [own, setOwn] = useState<readonly string[]>(start ?? []);
  const values = value ?? own;
  const items = useMemo(() => [...options], [options]);
  const chosen = items.filter((option) => values.includes(option.value));
  return (
    <Base.Root
      items={items}
      multiple
      value={chosen}
      disabled={disabled}
      autoHighlight
      onValueChange={(next: Option[]) => {
        const texts = next.map((option) => option.value);
        setOwn(texts);
        onValueChange?.(texts);
      }}
    >
      {attributes.name && values.map((text) => <input key={text} type="hidden" name={attributes.name} value={text} />)}
      <Base.InputGroup className="control flex flex-wrap items-center gap-1 py-1! pe-8!">
        <Base.Chips className="contents" aria-label={chosen.length > 0 ? 'Chosen' : undefined}>
          {chosen.map((option) => (
            <Base.Chip
              key={option.value}
              aria-label={option.label}
              className="flex items-center gap-0.5 rounded-sm bg-press ps-2 text-xs/6 font-medium data-highlighted:outline-2 data-highlighted:outline-accent"
            >
              {option.label}
              <Base.ChipRemove
                aria-label={`Remove ${option.label}`}
                className="grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink"
              >
                <Icon name="close" size={12} />
              </Base.ChipRemove>
            </Base.Chip>
          ))}
          <Base.Input
            {...attributes}
            name={undefined}
            id={id}
            placeholder={chosen.length > 0 ? '' : placeholder}
            className="min-h-6 min-w-16 flex-1 bg-transparent outline-none"
          />
        </Base.Chips>
      </Base.InputGroup>
      <ComboboxList />
    </Base.Root>
  );
}
