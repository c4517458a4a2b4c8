'use client';
import clsx from 'clsx';

type Props<Value extends string> = {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** A few views of the same thing, one of them shown. */
export function Segments<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend in view
    <div role="group" aria-label={label} className="inline-flex rounded-md border border-rule bg-sheet p-0.5">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={clsx(
            'min-h-7 rounded-sm px-2.5 font-medium whitespace-nowrap pointer-coarse:min-h-9',
            option.value === value ? 'bg-wash text-ink' : 'text-ink-3 hover:text-ink',
          )}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
