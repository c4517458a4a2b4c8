'use client';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { keptText, useControl } from '#components/form/use-control.ts';

type Props = ComponentProps<'input'>;

/** One line of text, a number, an address, a secret. Takes its name and wiring from the `Field` around it. */
export function Input({ className, required, defaultValue, ...rest }: Props) {
  const { kept, attributes } = useControl({ ...rest, required });
  const start = rest.value === undefined && rest.type !== 'file' ? (keptText(kept) ?? defaultValue) : undefined;
  return <input {...rest} {...attributes} defaultValue={start} className={clsx('control', className)} />;
}
