'use client';
import clsx from 'clsx';
import type { ChangeEvent, ReactNode } from 'react';
import { keptText, useControl } from '#components/form/use-control.ts';

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean; keyHint?: string };

type Props = {
  options: readonly Choice[];
  name?: string;
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  disabled?: boolean;
  /** `list` for short labels, `cards` when each choice carries an explanation, `row` for yes / no. */
  look?: 'list' | 'cards' | 'row';
  className?: string;
};

/** One of a few choices, all in view. Put it in a `Fieldset` with the question as legend. */
export function RadioGroup({
  options,
  value,
  defaultValue,
  onValueChange,
  disabled,
  look = 'list',
  className,
  ...rest
}: Props) {
  const { kept, attributes } = useControl(rest);
  const chosen = keptText(kept) ?? defaultValue;
  const controlled = value !== undefined;
  return (
    <div className={clsx(layouts[look], className)}>
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx('flex items-start gap-1.5', look === 'list' ? 'py-0.5 pointer-coarse:py-2' : card)}
        >
          <input
            type="radio"
            name={attributes.name}
            value={option.value}
            disabled={disabled || option.disabled}
            checked={controlled ? value === option.value : undefined}
            defaultChecked={controlled ? undefined : chosen === option.value}
            onChange={onValueChange && ((event: ChangeEvent<HTMLInputElement>) => onValueChange(event.target.value))}
            aria-invalid={attributes['aria-invalid']}
            className="dot -ms-1 -my-0.5"
          />
          <span className="min-w-0 flex-1">
            <span className={look === 'cards' ? 'font-medium' : undefined}>{option.label}</span>
            {option.hint && <span className="block text-ink-3">{option.hint}</span>}
          </span>
          {option.keyHint && <kbd className="self-center font-mono text-2xs text-ink-3">{option.keyHint}</kbd>}
        </label>
      ))}
    </div>
  );
}

const layouts = { list: 'stack-1', cards: 'stack-2', row: 'flex flex-wrap gap-2' };
const card =
  'rounded-md border border-edge bg-sheet px-3 py-2 hover:bg-wash has-checked:border-accent has-checked:bg-accent-wash has-disabled:border-line has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:py-3';
