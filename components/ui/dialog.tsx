'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useOpener } from './use-opener.ts';

export type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** The words on the button that opens it. Leave out when `open` is controlled. */
  trigger?: ReactNode;
  triggerIcon?: IconName;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  triggerLabel?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  width?: 'sm' | 'md' | 'lg' | 'xl';
  /** Where it stands: in the middle, or as a sheet at the end of the page for reading beside a list. */
  side?: 'centre' | 'end';
};

const load = () => import('./dialog-window.tsx');
const DialogWindow = lazy(load);

/** A task on top of the page. Escape, the cross and the backdrop close it; focus returns to where it came from. */
export function Dialog({ trigger, triggerIcon, triggerVariant, triggerSize, triggerLabel, ...rest }: DialogProps) {
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
          <DialogWindow
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
