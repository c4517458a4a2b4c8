'use client';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { keptText, useControl } from '#components/form/use-control.ts';
import { Icon } from './icon.tsx';

export type Option = { value: string; label: string; disabled?: boolean };
export type OptionGroup = { label: string; options: Option[] };

type Props = Omit<ComponentProps<'select'>, 'children'> & {
  options: readonly (Option | OptionGroup)[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
};

/** One of a few known options. The platform's own list: quick, accessible, right on a phone. */
export function Select({ options, placeholder, className, required, defaultValue, ...rest }: Props) {
  const { kept, attributes } = useControl({ ...rest, required });
  const start = rest.value === undefined ? (keptText(kept) ?? defaultValue ?? '') : undefined;
  return (
    <span className={clsx('relative block', className)}>
      <select {...rest} {...attributes} defaultValue={start} className="control appearance-none pe-8">
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(choice)}
            </optgroup>
          ) : (
            choice(entry)
          ),
        )}
      </select>
      <Icon name="chevron-down" className="pointer-events-none absolute end-2.5 top-1/2 -translate-y-1/2 text-ink-3" />
    </span>
  );
}

function choice({ value, label, disabled }: Option) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
