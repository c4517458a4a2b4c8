'use client';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { keptChoice, useControl } from '#components/form/use-control.ts';

type Props = Omit<ComponentProps<'input'>, 'type' | 'role'> & { label: ReactNode; hint?: ReactNode };

/** On or off, for settings that take effect as they are. */
export function Switch({ label, hint, className, value = 'on', defaultChecked, id, ...rest }: Props) {
  const { kept, attributes } = useControl(rest);
  const start = rest.checked === undefined ? (keptChoice(kept, String(value)) ?? defaultChecked) : undefined;
  return (
    <label className={clsx('flex items-start gap-3 py-0.5 pointer-coarse:py-2', className)}>
      <input
        {...rest}
        name={attributes.name}
        id={id}
        // biome-ignore lint/a11y/useAriaPropsForRole: the platform reports the state of a checkbox itself
        role="switch"
        type="checkbox"
        value={value}
        defaultChecked={start}
        className={track}
      />
      <span className="min-w-0">
        {label}
        {hint && <span className="block text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}

const track =
  "relative h-5 w-9 shrink-0 appearance-none rounded-full border border-edge bg-wash transition-colors checked:border-accent checked:bg-accent disabled:opacity-50 after:absolute after:start-[3px] after:top-[3px] after:size-3 after:rounded-full after:bg-ink-3 after:transition-transform after:content-[''] checked:after:translate-x-4 checked:after:bg-on-accent";
