'use client';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { Input } from './input.tsx';

type Props = Omit<ComponentProps<typeof Input>, 'type'>;

/** A calendar day, `YYYY-MM-DD`. The platform's own calendar: right order, right language, right on a phone. */
export function DateInput({ className, ...rest }: Props) {
  return (
    <Input
      type="date"
      min="1990-01-01"
      max="2100-12-31"
      className={clsx('max-w-44 tabular-nums', className)}
      {...rest}
    />
  );
}
