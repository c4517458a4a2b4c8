'use client';
import { Popover as Base } from '@base-ui/react/popover';
import clsx from 'clsx';
import type { ReactNode, RefObject } from 'react';

type Props = {
  title?: ReactNode;
  children: ReactNode;
  side?: 'top' | 'bottom' | 'left' | 'right';
  align?: 'start' | 'center' | 'end';
  className?: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  anchor: RefObject<HTMLElement | null>;
};

/** The panel of a `Popover`, fetched when it is first opened. */
export default function PopoverPanel({
  title,
  children,
  side = 'bottom',
  align = 'start',
  className,
  open,
  onOpenChange,
  anchor,
}: Props) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // A press on the button is the button's own to answer.
        if (next || !anchor.current?.contains(event.target as Node)) onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup
            finalFocus={anchor}
            className={clsx('floating max-w-[calc(100vw-1rem)] p-4', className ?? 'w-80')}
          >
            {title && <Base.Title className="mb-2 font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
