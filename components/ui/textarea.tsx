'use client';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { keptText, useControl } from '#components/form/use-control.ts';

/** Several lines of text; grows with what is typed. */
export function Textarea({ className, required, defaultValue, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  const { kept, attributes } = useControl({ ...rest, required });
  const start = rest.value === undefined ? (keptText(kept) ?? defaultValue) : undefined;
  return (
    <textarea
      rows={rows}
      {...rest}
      {...attributes}
      defaultValue={start}
      className={clsx('control field-sizing-content max-h-96', className)}
    />
  );
}
