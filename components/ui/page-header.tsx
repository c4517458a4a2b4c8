import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';

type Props = {
  title: ReactNode;
  /** One or two plain sentences. */
  description?: ReactNode;
  /** Facts that belong to the title: chips, dates, owner. */
  meta?: ReactNode;
  /** The one primary action, and at most one secondary one before it. */
  action?: ReactNode;
  crumbs?: readonly Crumb[];
  /** A picture of the thing, square. */
  media?: ReactNode;
};

/** The head of a page: where it is, what it is called, what can be done. */
export function PageHeader({ title, description, meta, action, crumbs, media }: Props) {
  return (
    <header className="mb-6">
      {crumbs && crumbs.length > 0 && <Breadcrumbs items={crumbs} />}
      <div className="mt-1 flex flex-wrap items-start gap-x-6 gap-y-3">
        {media}
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-2xl font-semibold tracking-[-0.02em] text-pretty">{title}</h1>
          {description && <p className="mt-1 max-w-prose text-ink-3">{description}</p>}
          {meta && <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">{meta}</div>}
        </div>
        {action && <div className="flex flex-wrap items-center gap-2 print:hidden">{action}</div>}
      </div>
    </header>
  );
}
