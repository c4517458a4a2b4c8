'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { CommandFinder, CommandGroup, CommandSearch } from './command.ts';

const CommandPalette = lazy(() => import('./command-palette.tsx'));

type Props = {
  groups: CommandGroup[];
  /** Tables to look for what was typed in. */
  finders?: CommandFinder[];
  search?: CommandSearch;
  placeholder?: string;
};

/** Opens the command palette, by press or by Ctrl K / ⌘K. Its code is fetched the first time. */
export function CommandTrigger({ groups, finders, search, placeholder = 'Search or jump to' }: Props) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setWanted(true);
      setOpen((now) => !now);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
        className="flex h-8 items-center gap-2 rounded-md border border-rule bg-sheet px-2.5 text-ink-3 hover:border-edge hover:text-ink max-md:size-8 max-md:justify-center max-md:border-transparent max-md:bg-transparent max-md:px-0 md:w-56 pointer-coarse:h-11 max-md:pointer-coarse:size-11"
      >
        <Icon name="search" />
        <span className="flex-1 truncate text-start max-md:sr-only">{placeholder}</span>
        <span className="max-md:hidden">
          <Kbd>⌘K</Kbd>
        </span>
      </button>
      {wanted && (
        <Suspense>
          <CommandPalette
            open={open}
            onOpenChange={setOpen}
            groups={groups}
            finders={finders}
            search={search}
            placeholder={placeholder}
          />
        </Suspense>
      )}
    </>
  );
}
