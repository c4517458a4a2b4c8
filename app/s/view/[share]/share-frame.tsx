import type { ReactNode } from 'react';
import { formatDate } from '#components/format.ts';
import { Wordmark } from '#components/ui/mark.tsx';
import type { OpenShare } from '#lib/shares/door.ts';

type Props = {
  share: OpenShare;
  /** The day by whose law a frozen view was sealed; without one the view is live. */
  frozenAsOf?: string;
  children: ReactNode;
};

/** What stands around every page of a link: whose it is, for whom, and until when. There is nowhere else to go. */
export function ShareFrame({ share: { tenantName, name, expiresAt }, frozenAsOf, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-6xl flex-col px-4 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4">
        <p className="min-w-0">
          <span className="block text-base font-semibold">{tenantName}</span>
          <span className="text-ink-3">Shared with you as “{name}”</span>
        </p>
        <p className="text-ink-3">
          <span className="font-medium text-ink">
            {frozenAsOf ? `Frozen as of ${formatDate(frozenAsOf)}` : 'Live view'}
          </span>
          , read-only, open until {formatDate(expiresAt)}
        </p>
      </header>
      <main id="main" tabIndex={-1} className="flex-1 py-6 outline-none">
        {children}
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-4 text-ink-3">
        <p className="max-w-prose">
          You see the products and markets you were given. Notes of the maker, its people and evidence it has not
          accepted are left out.
        </p>
        <Wordmark />
      </footer>
    </div>
  );
}
