'use client';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { keptChoice, useControl } from '#components/form/use-control.ts';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** A tick box with its label. Inside a `Fieldset` with a name it takes that name. */
export function Checkbox({ label, hint, className, value = 'on', defaultChecked, id, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const start = rest.checked === undefined ? (keptChoice(kept, String(value)) ?? defaultChecked) : undefined;
  return (
    <label className={clsx('flex items-start gap-1.5 py-0.5 pointer-coarse:py-2', className)}>
      <input
        {...rest}
        name={attributes.name}
        id={id}
        type="checkbox"
        value={value}
        defaultChecked={start}
        aria-invalid={attributes['aria-invalid']}
        className="tick -ms-1 -my-0.5"
      />
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
