'use client';
import { use } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { DialogContext } from './dialog-context.ts';

/** Closes the dialog around it without doing anything else. */
export function DialogClose(props: Omit<ButtonProps, 'onClick'>) {
  const dialog = use(DialogContext);
  return <Button {...props} onClick={() => dialog?.close()} />;
}
