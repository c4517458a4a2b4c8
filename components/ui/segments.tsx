import clsx from 'clsx';
import Link from 'next/link';

export type Segment = { href: string; label: string; current?: boolean };

/** A few ways to look at the same page, one of them current: by market, by regulation, by owner. */
export function Segments({ items, label }: { items: readonly Segment[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="inline-flex rounded-md border border-rule bg-sheet p-0.5">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              scroll={false}
              aria-current={item.current ? 'true' : undefined}
              className={clsx(
                'flex min-h-7 items-center rounded-sm px-2.5 whitespace-nowrap pointer-coarse:min-h-10',
                item.current ? 'bg-press font-medium' : 'text-ink-3 hover:text-ink',
              )}
            >
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
