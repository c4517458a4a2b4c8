'use client';
import Link from 'next/link';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';

type Props = { id: string; title: string; closeHref: string; children: ReactNode };

/** Beside the list where there is room, below it otherwise: then it comes into view. Focus follows, and goes back to the row or cell. */
export function SidePane({ id, title, closeHref, children }: Props) {
  const pane = useRef<HTMLElement>(null);
  const headingId = useId();
  const first = useRef(true);

  useEffect(() => {
    const opened = pane.current;
    const isBelow = !window.matchMedia('(min-width: 80rem)').matches;
    // On a fresh page the reader starts at the top, unless the piece would be out of sight.
    if (!first.current || isBelow || cameFrom(id)) opened?.focus({ preventScroll: true });
    if (isBelow) opened?.scrollIntoView({ block: 'start' });
    first.current = false;
  }, [id]);

  return (
    <aside
      ref={pane}
      tabIndex={-1}
      aria-labelledby={headingId}
      className="min-w-0 scroll-mt-20 rounded-lg border border-line bg-sheet outline-none max-xl:mt-6 xl:sticky xl:top-[calc(var(--frame-top,0px)+1rem)] xl:max-h-[calc(100dvh-var(--frame-top,0px)-5rem)] xl:overflow-y-auto"
    >
      <div className="flex items-start gap-2 px-4 pt-3">
        <h2 id={headingId} className="min-w-0 flex-1 text-base font-semibold tracking-[-0.01em] break-words">
          {title}
        </h2>
        <Link
          href={closeHref}
          scroll={false}
          aria-label="Close"
          className={buttonClass('quiet', 'icon-sm', '-me-1.5')}
          onNavigate={() => rowOf(id)?.focus()}
        >
          <Icon name="close" />
        </Link>
      </div>
      <div className="stack-5 px-4 pt-2 pb-4">{children}</div>
    </aside>
  );
}

const rowOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-row="${id}"] [data-row-link], [data-cell="${id}"]`);
const cameFrom = (id: string) => rowOf(id) === document.activeElement;
