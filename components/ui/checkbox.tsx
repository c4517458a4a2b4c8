'use client';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { keptChoice, useControl } from '#components/form/use-control.ts';
import { Icon } from './icon.tsx';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode; hideLabel?: boolean };

/** A tick box with its label. Inside a `Fieldset` with a name it takes that name. */
export function Checkbox({ label, hint, hideLabel, className, value = 'on', defaultChecked, id, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const start = rest.checked === undefined ? (keptChoice(kept, String(value)) ?? defaultChecked) : undefined;
  return (
    <label className={clsx('flex items-start gap-2.5 py-0.5 pointer-coarse:py-2', className)}>
      <span className="relative my-0.5 grid size-4 shrink-0">
        {/* The real box is larger than its picture, for fingers. */}
        <input
          {...rest}
          name={attributes.name}
          id={id ?? attributes.id}
          type="checkbox"
          value={value}
          defaultChecked={start}
          aria-invalid={attributes['aria-invalid']}
          className="peer absolute -inset-1 size-6 cursor-pointer appearance-none outline-none disabled:cursor-not-allowed"
        />
        <span aria-hidden className={picture}>
          <Icon name="check" size={14} className="hidden" />
        </span>
      </span>
      <span className={hideLabel ? 'sr-only' : 'min-w-0 flex-1'}>
        {label}
        {hint && <span className="block text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}

const picture =
  'pointer-events-none col-start-1 row-start-1 grid place-items-center rounded-sm border border-edge bg-sheet text-on-accent peer-hover:border-ink-3 peer-checked:border-accent peer-checked:bg-accent peer-indeterminate:border-accent peer-indeterminate:bg-accent peer-indeterminate:after:h-0.5 peer-indeterminate:after:w-2 peer-indeterminate:after:bg-on-accent peer-indeterminate:after:content-[""] peer-checked:[&>svg]:block peer-indeterminate:[&>svg]:hidden peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent peer-disabled:border-line peer-disabled:bg-wash peer-disabled:text-ink-3 peer-aria-invalid:border-danger';
