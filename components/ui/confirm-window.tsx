'use client';
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { buttonClass } from './button-class.ts';
import { DialogActions } from './dialog-actions.tsx';
import { DialogContext } from './dialog-context.ts';

type Props = {
  title: ReactNode;
  description: ReactNode;
  confirmLabel: string;
  action: FormAction;
  tone?: 'danger' | 'plain';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnTo?: RefObject<HTMLElement | null>;
  onSaved?: () => void;
  children?: ReactNode;
};

/** The window of a `Confirm`, fetched when it is first opened. */
export default function ConfirmWindow({
  title,
  description,
  confirmLabel,
  action,
  tone = 'danger',
  open,
  onOpenChange,
  returnTo,
  onSaved,
  children,
}: Props) {
  const context = useMemo(() => ({ close: () => onOpenChange(false) }), [onOpenChange]);
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <AlertDialog.Popup
            finalFocus={returnTo}
            className="max-h-[92dvh] w-full overflow-y-auto rounded-t-lg border border-rule bg-sheet p-5 outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 sm:max-w-md sm:rounded-lg"
          >
            <AlertDialog.Title className="text-lg font-semibold tracking-tight">{title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-1 text-ink-2" render={<div />}>
              {description}
            </AlertDialog.Description>
            <DialogContext value={context}>
              <Form action={action} closeOnSave onSaved={onSaved} className="mt-5">
                {children}
                <DialogActions>
                  <AlertDialog.Close className={buttonClass('secondary')}>Cancel</AlertDialog.Close>
                  <SubmitButton variant={tone === 'danger' ? 'danger' : 'primary'}>{confirmLabel}</SubmitButton>
                </DialogActions>
              </Form>
            </DialogContext>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
