import Link from 'next/link';
import type { ReactNode } from 'react';
import { Wordmark } from '#components/ui/mark.tsx';

type Props = {
  title: string;
  /** What this page is for, in a sentence or two. */
  description?: ReactNode;
  /** At the end of the top line, where else to go. */
  aside?: ReactNode;
  width?: 'form' | 'list' | 'wide';
  children: ReactNode;
};

/** A page outside the frame on which a person does one thing: sign in, sign up, choose. */
export function PublicPage({ title, description, aside, width = 'form', children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col px-5 py-4 sm:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Link href="/" aria-label="Readymark, to the start">
          <Wordmark />
        </Link>
        {aside && <div className="text-ink-3 [&_a]:text-ink [&_a]:underline [&_a]:underline-offset-2">{aside}</div>}
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto w-full flex-1 py-10 outline-none sm:py-16 ${widths[width]}`}>
        <h1 className="text-2xl font-semibold tracking-[-0.02em]">{title}</h1>
        {description && <div className="mt-2 text-ink-2">{description}</div>}
        <div className="stack-5 mt-6">{children}</div>
      </main>
    </div>
  );
}

const widths = { form: 'max-w-sm', list: 'max-w-3xl', wide: 'max-w-6xl' };
