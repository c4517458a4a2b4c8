'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import type { FormAction } from '#components/form/form-state.ts';
import { type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useOpener } from './use-opener.ts';

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
  triggerLabel?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  onSaved?: () => void;
  /** Hidden inputs, or fields such as a reason. */
  children?: ReactNode;
};

const load = () => import('./confirm-window.tsx');
const ConfirmWindow = lazy(load);

/** Asks before something that is hard to undo. */
export function Confirm({ trigger, triggerIcon, triggerVariant, triggerSize, triggerLabel, ...rest }: Props) {
  const opener = useOpener(load, rest);
  return (
    <>
      {trigger !== undefined && (
        <button
          {...opener.trigger}
          aria-haspopup="dialog"
          aria-label={triggerLabel}
          className={buttonClass(triggerVariant, triggerSize)}
        >
          {triggerIcon && <Icon name={triggerIcon} />}
          {trigger}
        </button>
      )}
      {opener.wanted && (
        <Suspense>
          <ConfirmWindow
            {...rest}
            open={opener.isOpen}
            onOpenChange={opener.setOpen}
            returnTo={trigger === undefined ? undefined : opener.button}
          />
        </Suspense>
      )}
    </>
  );
}
