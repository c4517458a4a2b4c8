import Link from 'next/link';
import { Fragment } from 'react';

export type Crumb = { label: string; href: string };

/** Where this page lies. The page itself is named by its title, so it is not repeated here. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="text-ink-3">
      <ol className="flex min-w-0 flex-wrap items-center gap-x-1.5">
        {items.map((item, index) => (
          <Fragment key={`${item.href} ${item.label}`}>
            {index > 0 && <li aria-hidden>/</li>}
            <li className="min-w-0">
              <Link
                href={item.href}
                className="block max-w-64 truncate rounded-sm py-0.5 hover:text-ink hover:underline hover:underline-offset-2"
              >
                {item.label}
              </Link>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
