import type { NavEntry } from './nav.ts';
import { NavItem } from './nav-item.tsx';
import { RailToggle } from './rail-toggle.tsx';

/** The rooms down the left side, for wide screens. */
export function Rail({ nav, navEnd }: { nav: readonly NavEntry[]; navEnd: readonly NavEntry[] }) {
  return (
    <nav
      aria-label="Main"
      className="sticky top-(--frame-top) hidden h-[calc(100dvh-var(--frame-top))] w-52 shrink-0 flex-col gap-0.5 overflow-y-auto border-e border-line p-2 group-data-[rail=folded]/frame:w-14 lg:flex print:hidden"
    >
      {nav.map((entry) => (
        <NavItem key={entry.href} entry={entry} look="rail" />
      ))}
      {navEnd.length > 0 && <hr className="mx-2 my-1.5" />}
      {navEnd.map((entry) => (
        <NavItem key={entry.href} entry={entry} look="rail" />
      ))}
      <RailToggle />
    </nav>
  );
}
