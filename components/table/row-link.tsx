import clsx from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';

/** The link that opens a row; the whole row is its target. Put other controls of the row into `RowControls`. */
export function RowLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link data-row-link prefetch={false} className={clsx('dt-link', className)} {...rest} />;
}
