import type { RegulationPage } from '#lib/regulations/page.ts';
import { partId } from './part-id.ts';

export type Place = { id: string; label: string; count?: number };

type Props = { places: readonly Place[]; sections: RegulationPage['sections'] };

/** The way to every part of the page: a line of links, or a column that stays in view where there is room. */
export function OnThisPage({ places, sections }: Props) {
  return (
    <nav
      aria-label="On this page"
      className="min-w-0 xl:sticky xl:top-[calc(var(--frame-top,0px)+1.25rem)] xl:order-2 xl:max-h-[calc(100dvh-var(--frame-top,0px)-3rem)] xl:overflow-y-auto print:hidden"
    >
      <p className="mb-1 text-xs font-medium text-ink-3 max-xl:sr-only">On this page</p>
      <ul className="flex flex-wrap gap-x-4 xl:block">
        {places.map(({ id, label, count }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-8 items-center gap-2 text-ink-2 hover:text-accent max-xl:underline max-xl:decoration-line max-xl:underline-offset-4 pointer-coarse:min-h-11"
            >
              <span className="min-w-0">{label}</span>
              {count !== undefined && <span className="text-xs text-ink-3 tabular-nums">{count}</span>}
            </a>
            {id === 'requirements' && sections.length > 1 && (
              <ul className="mb-1 border-s border-line max-xl:hidden">
                {sections.map(({ title, requirements }) => (
                  <li key={title}>
                    <a
                      href={`#${partId(title)}`}
                      className="flex min-h-7 items-center gap-2 ps-3 text-xs text-ink-3 hover:text-accent"
                    >
                      <span className="min-w-0 flex-1 truncate">{title || 'Without a part'}</span>
                      <span className="tabular-nums">{requirements.length}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
