'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { formatNumber } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { Icon } from '#components/ui/icon.tsx';

type Props = { total: number; folds: boolean; children: ReactNode };

/** Finds requirements of the page as one types, opens the parts they stand in, and the part a link leads into. */
export function RequirementFinder({ total, folds, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, show] = useState(total);

  useEffect(() => {
    const open = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const part = target?.closest('details');
      if (!target || !part || !box.current?.contains(part)) return;
      part.open = true;
      target.scrollIntoView({ block: 'start' });
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);

  return (
    <div ref={box}>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-3 sm:px-5 print:hidden">
        <search className="relative min-w-40 flex-1 basis-48 sm:max-w-72">
          <Icon name="search" className="pointer-events-none absolute start-2.5 top-1/2 -translate-y-1/2 text-ink-3" />
          <input
            type="search"
            aria-label="Find requirements"
            placeholder="Find requirements"
            autoComplete="off"
            maxLength={200}
            className="control ps-9!"
            onChange={(event) => show(find(box.current, event.target.value))}
          />
        </search>
        {folds && (
          <>
            <Button type="button" variant="quiet" onClick={() => fold(box.current, true)}>
              Open all
            </Button>
            <Button type="button" variant="quiet" onClick={() => fold(box.current, false)}>
              Fold all
            </Button>
          </>
        )}
        <p role="status" className="ms-auto text-ink-3">
          {shown === total ? '' : `${formatNumber(shown)} of ${formatNumber(total)}`}
        </p>
      </div>
      {children}
    </div>
  );
}

/** Shows the lines that hold every word and the parts they are in; says how many. */
function find(box: HTMLElement | null, text: string): number {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const part of box?.querySelectorAll<HTMLDetailsElement>('details') ?? []) {
    let here = 0;
    const heading = part.querySelector('summary')?.textContent ?? '';
    for (const line of part.querySelectorAll<HTMLElement>('[data-requirement]')) {
      const said = `${heading} ${line.textContent}`.toLowerCase();
      line.hidden = !words.every((word) => said.includes(word));
      if (!line.hidden) here += 1;
    }
    part.hidden = here === 0;
    part.open = words.length > 0 ? here > 0 : part.dataset.open === 'true';
    found += here;
  }
  return found;
}

function fold(box: HTMLElement | null, open: boolean): void {
  for (const part of box?.querySelectorAll('details') ?? []) part.open = open;
}
