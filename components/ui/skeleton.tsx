import clsx from 'clsx';

/** A grey stand-in with the shape of what is coming. Size it with `className`. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={clsx('block animate-pulse rounded-sm bg-press', className ?? 'h-4 w-32')} />;
}
