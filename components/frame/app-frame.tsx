import type { ReactNode } from 'react';
import { BottomBar } from './bottom-bar.tsx';
import type { NavEntry } from './nav.ts';
import { Rail } from './rail.tsx';

type Props = {
  /** The rooms of the house, in order; `main` ones first on a phone's bottom bar. */
  nav: readonly NavEntry[];
  /** Below the rooms: people, settings. */
  navEnd?: readonly NavEntry[];
  /** Mark and tenant switcher. */
  home: ReactNode;
  /** Opens the command palette. */
  search?: ReactNode;
  /** The as-of date. */
  asOf?: ReactNode;
  /** Help, theme, me. */
  tools?: ReactNode;
  /** A line across the whole page while something unusual holds: another as-of date, a suspended tenant. */
  band?: ReactNode;
  /** The rail was folded last time (cookie `rail` = `folded`). */
  folded?: boolean;
  children: ReactNode;
};

/** The frame around every page of a tenant: rail, top bar, page; on a phone the rail is a bar at the bottom. */
export function AppFrame({ nav, navEnd = [], home, search, asOf, tools, band, folded, children }: Props) {
  return (
    <div
      data-frame
      data-rail={folded ? 'folded' : 'open'}
      className="group/frame flex min-h-dvh flex-col [--band:0rem] [--frame-bottom:3.5rem] [--frame-top:calc(3rem+var(--band))] has-[>[data-band]]:[--band:2.25rem] max-sm:has-[>[data-band]]:[--band:3.25rem] lg:[--frame-bottom:0px]"
    >
      {band}
      <header className="sticky top-(--band) z-30 flex h-12 items-center gap-2 border-b border-line bg-paper px-3 sm:gap-3 sm:px-4 print:hidden">
        <div className="flex min-w-0 items-center gap-2 max-sm:flex-1">{home}</div>
        <div className="ms-auto flex shrink-0 items-center gap-1 sm:gap-2">
          {search}
          {asOf}
          {tools}
        </div>
      </header>
      <div className="flex flex-1">
        <Rail nav={nav} navEnd={navEnd} />
        <main
          id="main"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-5 pb-24 outline-none sm:px-6 lg:px-8 lg:pb-12 print:p-0"
        >
          <div className="mx-auto max-w-[90rem]">{children}</div>
        </main>
      </div>
      <BottomBar nav={nav} navEnd={navEnd} />
    </div>
  );
}
