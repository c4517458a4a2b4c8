'use client';
import { Popover as Base } from '@base-ui/react/popover';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class.ts';

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

/** A small panel beside its button, for more about something or a setting or two. */
export function Popover({ trigger, title, children, side = 'bottom', align = 'start', className, ...look }: Props) {
  return (
    <Base.Root>
      <Base.Trigger
        aria-label={look.triggerLabel}
        title={look.triggerLabel}
        className={look.triggerClass ?? buttonClass(look.triggerVariant, look.triggerSize)}
      >
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50">
          <Base.Popup className={clsx('floating max-w-[calc(100vw-1rem)] p-4', className ?? 'w-80')}>
            {title && <Base.Title className="mb-2 font-semibold">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
