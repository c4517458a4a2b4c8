'use client';
import clsx from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from '#components/ui/icon.tsx';
import { isCurrent, type NavEntry } from './nav.ts';

type Props = { entry: NavEntry; look: 'rail' | 'bar' | 'list' };

/** One room in the rail, in the bottom bar, or in the list behind "More". */
export function NavItem({ entry, look }: Props) {
  const current = isCurrent(usePathname(), entry);
  return (
    <Link
      href={entry.href}
      aria-current={current ? 'page' : undefined}
      title={look === 'rail' ? entry.label : undefined}
      className={clsx('relative', looks[look])}
    >
      <Icon name={entry.icon} size={look === 'bar' ? 20 : 16} />
      <span className={clsx('truncate', look === 'rail' && 'group-data-[rail=folded]/frame:sr-only')}>
        {entry.label}
      </span>
      {entry.count ? (
        <span
          className={clsx(
            'rounded-full bg-press px-1.5 text-2xs font-medium text-ink-2',
            look === 'bar' ? 'absolute start-1/2 top-1 ms-1.5' : 'ms-auto',
            look === 'rail' &&
              'group-data-[rail=folded]/frame:absolute group-data-[rail=folded]/frame:-end-0.5 group-data-[rail=folded]/frame:-top-0.5',
          )}
        >
          {entry.count > 99 ? '99+' : entry.count}
        </span>
      ) : null}
    </Link>
  );
}

const looks = {
  rail: 'flex h-8 items-center gap-2.5 rounded-md px-2 text-ink-2 hover:bg-wash hover:text-ink aria-[current=page]:bg-press aria-[current=page]:font-medium aria-[current=page]:text-ink group-data-[rail=folded]/frame:justify-center group-data-[rail=folded]/frame:px-0',
  bar: 'flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-2xs text-ink-3 aria-[current=page]:font-medium aria-[current=page]:text-accent',
  list: 'flex min-h-11 items-center gap-3 rounded-sm px-3 hover:bg-wash aria-[current=page]:font-medium aria-[current=page]:text-accent',
};
