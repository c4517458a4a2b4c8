import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ThemeToggle } from '#components/frame/theme-toggle.tsx';
import type { SearchParams } from '#components/table/table-query.ts';
import { Wordmark } from '#components/ui/mark.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Controls } from './sections/controls.tsx';
import { Foundations } from './sections/foundations.tsx';
import { Messages } from './sections/messages.tsx';
import { More } from './sections/more.tsx';
import { Tables } from './sections/tables.tsx';
import { Verdicts } from './sections/verdicts.tsx';

export const metadata: Metadata = { title: 'Style' };

/** Every part of the interface on one page, for those who build it. Not reachable in production. */
export default async function StylePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  // biome-ignore lint/style/noProcessEnv: replaced at build time, so production builds carry no trace of the page
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <main id="main" className="mx-auto max-w-6xl px-4 py-6 sm:px-8">
      <div className="mb-10 flex items-center justify-between">
        <Wordmark />
        <ThemeToggle theme="system" />
      </div>
      <PageHeader
        title="Style"
        description="Every part of the interface, as it is. Build from these; add here what is missing."
      />
      <Part title="Foundations">
        <Foundations />
      </Part>
      <Part title="Verdicts">
        <Verdicts />
      </Part>
      <Part title="Controls and forms">
        <Controls />
      </Part>
      <Part title="More controls">
        <More />
      </Part>
      <Part title="Messages">
        <Messages />
      </Part>
      <Part title="Tables">
        <Tables params={await searchParams} />
      </Part>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-12 border-t border-line pt-4">
      <h2 className="mb-5 text-lg font-semibold">{title}</h2>
      <div className="stack-8">{children}</div>
    </section>
  );
}
