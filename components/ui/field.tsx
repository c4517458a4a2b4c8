'use client';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { FieldError } from '#components/form/field-error.tsx';
import { FieldContext } from '#components/form/form-context.ts';
import { useField } from '#components/form/use-field.ts';

export type FieldProps = {
  /** The control's name; errors and kept values of the form are found by it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Overrides what the form says about this field. */
  error?: string;
  required?: boolean;
  /** Say "optional" beside the label. */
  optional?: boolean;
  /** Keep the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** Label, hint, error and one control, tied together for every reader. */
export function Field({ name, label, hint, error, required, optional, hideLabel, className, children }: FieldProps) {
  const field = useField({ name, hint, error, required });
  return (
    <FieldContext value={field.wiring}>
      <div className={clsx('stack-1', className)}>
        <label htmlFor={field.wiring.id} className={hideLabel ? 'sr-only' : 'font-medium'}>
          {label}
          {optional && <span className="ms-1.5 font-normal text-ink-3">optional</span>}
        </label>
        {hint && (
          <p id={field.hintId} className="max-w-prose text-ink-3">
            {hint}
          </p>
        )}
        {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
        {children}
      </div>
    </FieldContext>
  );
}
