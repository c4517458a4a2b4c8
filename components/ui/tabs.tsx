'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

export type Tab = {
  href: string;
  label: string;
  count?: number;
  /** Current also on the pages below it. */
  deep?: boolean;
};

type Props = {
  tabs: readonly Tab[];
  /** Name of the group, read aloud: `Cam One`. */
  label: string;
  /** Which tab is current when that is not told by the path. */
  current?: string;
};

/** The sub-pages of a thing. Links, so each has its own address. */
export function Tabs({ tabs, label, current }: Props) {
  const path = usePathname();
  const here =
    current ??
    tabs.find((tab) => tab.href === path)?.href ??
    tabs.find((tab) => tab.deep && path.startsWith(`${tab.href}/`))?.href;
  return (
    <nav
      aria-label={label}
      className="-mx-4 mb-6 overflow-x-auto border-b border-line px-4 [scrollbar-width:none] sm:mx-0 sm:px-0 print:hidden"
    >
      <ul className="flex gap-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.href === here ? 'page' : undefined}
              className="-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-3 whitespace-nowrap text-ink-3 -outline-offset-2 first:ps-1 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-press px-1.5 text-2xs font-medium text-ink-2">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
