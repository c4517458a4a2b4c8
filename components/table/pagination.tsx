import clsx from 'clsx';
import Link from 'next/link';
import { formatNumber } from '#components/format.ts';
import { Icon } from '#components/ui/icon.tsx';
import { type TableQuery, tableHref } from './table-query.ts';

type Props = { query: TableQuery; total: number; pageCount: number; noun: readonly [string, string]; locale?: string };

/** Which rows these are out of how many, and the way to the others. */
export function Pagination({ query, total, pageCount, noun, locale }: Props) {
  const sizes = query.spec.pageSizes ?? [25, 50, 100];
  const smallest = sizes[0] ?? 25;
  if (total <= smallest && query.page === 1) return null;
  const first = Math.min(query.offset + 1, total);
  const last = Math.min(query.offset + query.pageSize, total);
  return (
    <nav
      aria-label={`Pages of ${noun[1]}`}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 text-ink-3 print:hidden"
    >
      <p data-figures>
        {formatNumber(first, locale)}–{formatNumber(last, locale)} of {formatNumber(total, locale)}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {sizes.length > 1 && (
          <p className="flex items-center gap-1 max-sm:hidden">
            <span>Rows</span>
            {sizes.map((size) => (
              <Link
                key={size}
                href={tableHref(query, { pageSize: size })}
                prefetch={false}
                scroll={false}
                aria-current={size === query.pageSize || undefined}
                className="rounded-sm px-1.5 py-0.5 hover:bg-wash hover:text-ink aria-[current=true]:bg-wash aria-[current=true]:text-ink"
              >
                {size}
              </Link>
            ))}
          </p>
        )}
        <p data-figures>
          Page {formatNumber(query.page, locale)} of {formatNumber(Math.max(1, pageCount), locale)}
        </p>
        <span className="flex gap-1">
          <Turn
            href={query.page > 1 ? tableHref(query, { page: query.page - 1 }) : undefined}
            label="Previous page"
            icon="chevron-left"
          />
          <Turn
            href={query.page < pageCount ? tableHref(query, { page: query.page + 1 }) : undefined}
            label="Next page"
            icon="chevron-right"
          />
        </span>
      </div>
    </nav>
  );
}

function Turn({
  href,
  label,
  icon,
}: {
  href: string | undefined;
  label: string;
  icon: 'chevron-left' | 'chevron-right';
}) {
  const look = 'grid size-8 place-items-center rounded-md border pointer-coarse:size-11';
  if (!href) {
    return (
      <span aria-hidden className={clsx(look, 'border-line text-ink-3 opacity-50')}>
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <Link
      href={href}
      aria-label={label}
      title={label}
      className={clsx(look, 'border-rule bg-sheet text-ink hover:bg-wash')}
    >
      <Icon name={icon} />
    </Link>
  );
}
