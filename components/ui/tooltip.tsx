'use client';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';

type Props = {
  /** A few words; nothing a person needs and cannot find elsewhere. */
  content: ReactNode;
  children: ReactNode;
  side?: 'top' | 'bottom' | 'left' | 'right';
  className?: string;
};

/** Words on hover and focus. For a picture-only button its `label` is enough. */
export function Tooltip({ content, children, side = 'top', className }: Props) {
  return (
    <Base.Root>
      <Base.Trigger
        delay={300}
        className={className ?? 'cursor-help rounded-xs underline decoration-dotted underline-offset-4'}
      >
        {children}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="max-w-72 rounded-md bg-ink px-2.5 py-1.5 text-xs text-paper transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
            {content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
