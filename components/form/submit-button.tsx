'use client';
import { use } from 'react';
import { Button, type ButtonProps } from '#components/ui/button.tsx';
import { FormContext } from './form-context.ts';

/** Sends the form around it and shows when that is under way. */
export function SubmitButton({ variant = 'primary', pending, ...rest }: ButtonProps) {
  const form = use(FormContext);
  return <Button {...rest} type="submit" variant={variant} pending={pending ?? form?.pending} />;
}
