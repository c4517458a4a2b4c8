import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { SoftLink } from '#components/ui/soft-link.tsx';

/** The link that opens a row; the whole row is its target. Put other controls of the row into `RowControls`. */
export function RowLink({ className, ...rest }: ComponentProps<typeof SoftLink>) {
  return <SoftLink data-row-link="" className={clsx('dt-link', className)} {...rest} />;
}
