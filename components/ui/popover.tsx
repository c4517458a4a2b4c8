'use client';
import { lazy, type ReactNode, Suspense } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { useOpener } from './use-opener.ts';

type Props = {
  /** What is inside the button that opens it. */
  trigger: ReactNode;
  /** Name of the button when its content is not words. */
  triggerLabel?: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
  triggerClass?: string;
  title?: ReactNode;
  children: ReactNode;
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  className?: string;
};

const load = () => import('./popover-panel.tsx');
const PopoverPanel = lazy(load);

/** A small panel beside its button, for more about something or a setting or two. */
export function Popover({ trigger, triggerLabel, triggerVariant, triggerSize, triggerClass, ...rest }: Props) {
  const opener = useOpener(load);
  return (
    <>
      <button
        {...opener.trigger}
        aria-haspopup="dialog"
        aria-label={triggerLabel}
        title={triggerLabel}
        className={triggerClass ?? buttonClass(triggerVariant, triggerSize)}
      >
        {trigger}
      </button>
      {opener.wanted && (
        <Suspense>
          <PopoverPanel {...rest} open={opener.isOpen} onOpenChange={opener.setOpen} anchor={opener.button} />
        </Suspense>
      )}
    </>
  );
}
