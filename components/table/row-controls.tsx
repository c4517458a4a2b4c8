import clsx from 'clsx';
import type { ReactNode } from 'react';

/** Buttons and links inside a row that has a `RowLink`: they stay pressable above it. */
export function RowControls({ children, className }: { children: ReactNode; className?: string }) {
  return <span className={clsx('relative z-[6] inline-flex items-center gap-1', className)}>{children}</span>;
}
