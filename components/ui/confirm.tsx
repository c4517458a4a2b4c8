'use client';
import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useMemo, useState } from 'react';
import { Form } from '#components/form/form.tsx';
import type { FormAction } from '#components/form/form-state.ts';
import { SubmitButton } from '#components/form/submit-button.tsx';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { DialogActions } from './dialog-actions.tsx';
import { DialogContext } from './dialog-context.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Props = {
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  confirmLabel: string;
  action: FormAction;
  tone?: 'danger' | 'plain';
  trigger?: ReactNode;
  triggerIcon?: IconName;
  triggerVariant?: ButtonVariant;
  triggerSize?: 'sm' | 'md';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  onSaved?: () => void;
  /** Hidden inputs, or fields such as a reason. */
  children?: ReactNode;
};

/** Asks before something that is hard to undo. */
export function Confirm({
  title,
  description,
  confirmLabel,
  action,
  tone = 'danger',
  open,
  onOpenChange,
  onSaved,
  children,
  ...trigger
}: Props) {
  const [ownOpen, setOwnOpen] = useState(false);
  const setOpen = onOpenChange ?? setOwnOpen;
  const context = useMemo(() => ({ close: () => setOpen(false) }), [setOpen]);
  return (
    <AlertDialog.Root open={open ?? ownOpen} onOpenChange={(next) => setOpen(next)}>
      {trigger.trigger !== undefined && (
        <AlertDialog.Trigger className={buttonClass(trigger.triggerVariant, trigger.triggerSize)}>
          {trigger.triggerIcon && <Icon name={trigger.triggerIcon} />}
          {trigger.trigger}
        </AlertDialog.Trigger>
      )}
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="fixed inset-0 z-50 bg-[oklch(0.2_0.01_75)]/30 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60" />
        <AlertDialog.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-center sm:p-6">
          <AlertDialog.Popup className="max-h-[92dvh] w-full overflow-y-auto rounded-t-lg border border-rule bg-sheet p-5 outline-none transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 sm:max-w-md sm:rounded-lg">
            <AlertDialog.Title className="text-lg font-semibold tracking-tight">{title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-1 text-ink-2">{description}</AlertDialog.Description>
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
