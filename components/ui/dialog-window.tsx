'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import clsx from 'clsx';
import { type ReactNode, type RefObject, useMemo } from 'react';
import { buttonClass } from './button-class.ts';
import { DialogContext } from './dialog-context.ts';
import { Icon } from './icon.tsx';

type Props = {
  title: ReactNode;
  description?: ReactNode;
  children: ReactNode;
  width?: 'sm' | 'md' | 'lg' | 'xl';
  side?: 'centre' | 'end';
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Where focus goes when it closes; otherwise to what had it before. */
  returnTo?: RefObject<HTMLElement | null>;
};

/** The window of a `Dialog`, fetched when it is first opened. */
export default function DialogWindow({
  title,
  description,
  children,
  width = 'md',
  side = 'centre',
  open,
  onOpenChange,
  returnTo,
}: Props) {
  const context = useMemo(() => ({ close: () => onOpenChange(false) }), [onOpenChange]);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Viewport
          className={clsx(
            'fixed inset-0 z-50 flex',
            side === 'end' ? 'justify-end' : 'items-end justify-center sm:items-center sm:p-6',
          )}
        >
          <Base.Popup finalFocus={returnTo} className={clsx(popup, side === 'end' ? sheet : centred, widths[width])}>
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

const popup =
  'flex w-full flex-col border-rule bg-sheet text-ink outline-none transition-[opacity,transform] duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0';
const centred =
  'max-h-[92dvh] rounded-t-lg border-t data-starting-style:translate-y-2 sm:max-h-[86dvh] sm:rounded-lg sm:border';
const sheet = 'h-dvh border-s data-ending-style:translate-x-2 data-starting-style:translate-x-2';
const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl', xl: 'sm:max-w-6xl' };
