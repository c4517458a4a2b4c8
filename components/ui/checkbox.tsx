'use client';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { keptChoice, useControl } from '#components/form/use-control.ts';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; hideLabel?: boolean };

/** A tick box with its label. Inside a `Fieldset` with a name it takes that name. */
export function Checkbox({ label, hint, hideLabel, className, value = 'on', defaultChecked, id, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const start = rest.checked === undefined ? (keptChoice(kept, String(value)) ?? defaultChecked) : undefined;
  return (
    <label className={clsx('flex items-start gap-2.5 py-0.5 pointer-coarse:py-2', className)}>
      <input
        {...rest}
        name={attributes.name}
        id={id}
        type="checkbox"
        value={value}
        defaultChecked={start}
        aria-invalid={attributes['aria-invalid']}
        className={box}
      />
      <span className={hideLabel ? 'sr-only' : 'min-w-0'}>
        {label}
        {hint && <span className="block text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}

const box =
  "relative mt-0.5 size-4 shrink-0 appearance-none rounded-sm border border-edge bg-sheet checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent hover:border-ink-3 disabled:border-line disabled:bg-wash aria-invalid:border-danger after:absolute after:hidden after:content-[''] checked:after:start-[5px] checked:after:top-[1.5px] checked:after:block checked:after:h-[9px] checked:after:w-[5px] checked:after:rotate-45 checked:after:border-e-2 checked:after:border-b-2 checked:after:border-on-accent indeterminate:after:start-[3px] indeterminate:after:top-[6px] indeterminate:after:block indeterminate:after:h-0.5 indeterminate:after:w-2 indeterminate:after:bg-on-accent indeterminate:after:rotate-0 indeterminate:after:border-0";
