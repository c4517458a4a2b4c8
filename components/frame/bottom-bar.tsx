import { Dropdown } from '#components/ui/dropdown.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { NavEntry } from './nav.ts';
import { NavItem } from './nav-item.tsx';

const roomForEntries = 4;

/** The rooms within reach of a thumb: four of them, the others behind "More". */
export function BottomBar({ nav, navEnd }: { nav: readonly NavEntry[]; navEnd: readonly NavEntry[] }) {
  const more = [...nav.slice(roomForEntries), ...navEnd];
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      {nav.slice(0, roomForEntries).map((entry) => (
        <NavItem key={entry.href} entry={entry} look="bar" />
      ))}
      {more.length > 0 && (
        <div className="min-w-0 flex-1">
          <Dropdown
            up
            align="end"
            closeOnPress
            panelClass="me-2"
            triggerClass="flex h-14 flex-col items-center justify-center gap-0.5 text-2xs text-ink-3"
            trigger={
              <>
                <Icon name="more" size={20} />
                More
              </>
            }
          >
            {more.map((entry) => (
              <NavItem key={entry.href} entry={entry} look="list" />
            ))}
          </Dropdown>
        </div>
      )}
    </nav>
  );
}
