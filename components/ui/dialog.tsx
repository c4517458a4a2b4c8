'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { type ReactNode, useMemo, useState } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';
import { DialogContext } from './dialog-context.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

export type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  /** The words on the button that opens it. Leave out when `open` is controlled. */
  trigger?: ReactNode;
  triggerIcon?: IconName;
  triggerVariant?: ButtonVariant;
  triggerSize?: Extract<ButtonSize, 'sm' | 'md'>;
  triggerLabel?: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  width?: 'sm' | 'md' | 'lg' | 'xl';
  /** Where it stands: in the middle, or as a sheet at the end of the page for reading beside a list. */
  side?: 'centre' | 'end';
};

/** A task on top of the page. Escape, the cross and the backdrop close it; focus returns to where it came from. */
export function Dialog({
  title,
  description,
  children,
  width = 'md',
  side = 'centre',
  open,
  onOpenChange,
  ...trigger
}: DialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  const setOpen = onOpenChange ?? setOwnOpen;
  const context = useMemo(() => ({ close: () => setOpen(false) }), [setOpen]);
  return (
    <Base.Root open={isOpen} onOpenChange={(next) => setOpen(next)}>
      {trigger.trigger !== undefined && (
        <Base.Trigger
          aria-label={trigger.triggerLabel}
          className={buttonClass(trigger.triggerVariant, trigger.triggerSize)}
        >
          {trigger.triggerIcon && <Icon name={trigger.triggerIcon} />}
          {trigger.trigger}
        </Base.Trigger>
      )}
      <Base.Portal>
        <Base.Backdrop className={backdrop} />
        <Base.Viewport
          className={clsx(
            'fixed inset-0 z-50 flex',
            side === 'end' ? 'justify-end' : 'items-end justify-center sm:items-center sm:p-6',
          )}
        >
          <Base.Popup className={clsx(popup, side === 'end' ? sheet : centred, widths[width])}>
            <div className="flex items-start gap-4 px-5 pt-4">
              <div className="min-w-0 flex-1">
                <Base.Title className="text-lg font-semibold tracking-tight">{title}</Base.Title>
                {description && <Base.Description className="mt-1 text-ink-3">{description}</Base.Description>}
              </div>
              <Base.Close aria-label="Close" className={buttonClass('quiet', 'icon-sm', '-me-1.5')}>
                <Icon name="close" />
              </Base.Close>
            </div>
            <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-5">
              <DialogContext value={context}>{children}</DialogContext>
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const backdrop =
  'fixed inset-0 z-50 bg-[oklch(0.2_0.01_75)]/30 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-black/60';
const popup =
  'flex w-full flex-col border-rule bg-sheet text-ink outline-none transition-[opacity,transform] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0';
const centred =
  'max-h-[92dvh] rounded-t-lg border-t data-starting-style:translate-y-2 sm:max-h-[86dvh] sm:rounded-lg sm:border';
const sheet = 'h-dvh border-s data-ending-style:translate-x-2 data-starting-style:translate-x-2';
const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl', xl: 'sm:max-w-6xl' };
