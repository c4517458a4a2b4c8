import type { ReactNode } from 'react';
import { Wordmark } from './mark.tsx';

/** A page without a frame that says one thing: an error, a dead end, a sign-in. */
export function FullPage({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-xl flex-col px-6 py-8">
      <Wordmark />
      <div className="flex flex-1 flex-col justify-center pb-24">
        <h1 className="text-2xl font-semibold tracking-[-0.02em]">{title}</h1>
        <div className="prose mt-3 text-ink-2">{children}</div>
        {action && <div className="mt-6 flex flex-wrap gap-2">{action}</div>}
      </div>
    </main>
  );
}
