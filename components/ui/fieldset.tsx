'use client';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { FieldError } from '#components/form/field-error.tsx';
import { FieldContext } from '#components/form/form-context.ts';
import { useField } from '#components/form/use-field.ts';

type Props = {
  /** Name shared by the choices inside; leave out for a plain group of fields. */
  name?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string;
  required?: boolean;
  optional?: boolean;
  hideLegend?: boolean;
  className?: string;
  children: ReactNode;
};

/** A question with several controls: radio buttons, check boxes, or fields that belong together. */
export function Fieldset({ name, legend, hint, error, required, optional, hideLegend, className, children }: Props) {
  const field = useField({ name: name ?? 'group', hint, error, required });
  return (
    <fieldset id={field.wiring.id} aria-describedby={field.wiring.describedBy} className={clsx('min-w-0', className)}>
      <legend className={hideLegend ? 'sr-only' : 'mb-1 font-medium'}>
        {legend}
        {optional && <span className="ms-1.5 font-normal text-ink-3">optional</span>}
      </legend>
      {hint && (
        <p id={field.hintId} className="mb-2 max-w-prose text-ink-3">
          {hint}
        </p>
      )}
      {field.error && <FieldError id={field.errorId}>{field.error}</FieldError>}
      <FieldContext value={name ? field.wiring : null}>{children}</FieldContext>
    </fieldset>
  );
}
