'use client';
import type { ReactNode } from 'react';
import { Icon } from '#components/ui/icon.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Preview, PreviewRegulation } from '#lib/products/preview.ts';
import type { ScreeningQuestion } from '#lib/products/screening.ts';
import { counted, lookOf, standings } from './panel-words.ts';
import { RegulationEntry } from './regulation-entry.tsx';

type Shown = { preview: Preview | null; stale: boolean; failed: boolean };
type Props = Shown & { step: number; go: (step: number) => void; questions: readonly ScreeningQuestion[] };

/** Which regulations apply, which do not and why, and which wait for which answer; redrawn with every answer. */
export function Panel({ preview, failed, step, go, questions }: Props) {
  if (!preview) return failed ? <Unreachable /> : <Skeleton className="h-40 w-full" />;
  const asked = new Set(questions.map(({ id }) => id));
  const jump = (id: string) => leadTo(id, asked, step, go);
  const uncovered = preview.markets.filter(({ covered }) => !covered);
  return (
    <div className="stack-5">
      <h2 className="font-semibold">Which regulations apply</h2>
      <p role="status" className="sr-only">
        {counted(preview)}
      </p>
      {failed && <Unreachable />}
      {preview.markets.length === 0 && <p className="text-ink-3">Add a market to see which regulations apply there.</p>}
      {standings.map(({ standing, title }) => (
        <Group
          key={standing}
          title={title}
          look={lookOf(standing)}
          items={preview.regulations.filter((it) => it.standing === standing)}
          jump={jump}
        />
      ))}
      {uncovered.length > 0 && (
        <p className="text-xs text-ink-3">
          No mandatory regulation is at hand yet for {uncovered.map(({ market }) => market).join(', ')}.
        </p>
      )}
    </div>
  );
}

/** The same on a narrow screen: a line that opens. */
export function PanelBar({ preview, children }: Shown & { children: ReactNode }) {
  return (
    <details className="group sticky bottom-(--frame-bottom,0px) z-10 -mx-4 mt-6 border-t border-rule bg-paper lg:hidden sm:-mx-6">
      <summary className="flex min-h-12 items-center gap-2 px-4 font-medium sm:px-6">
        <Icon name="regulation" className="text-ink-3" />
        <span className="min-w-0 flex-1">{preview ? counted(preview) : 'Which regulations apply'}</span>
        <Icon name="chevron-up" className="text-ink-3 group-open:rotate-180" />
      </summary>
      <div className="max-h-[60dvh] overflow-y-auto px-4 pb-5 sm:px-6">{children}</div>
    </details>
  );
}

type GroupProps = {
  title: string;
  look: ReturnType<typeof lookOf>;
  items: readonly PreviewRegulation[];
  jump: (id: string) => void;
};

function Group({ title, look, items, jump }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-xs font-medium text-ink-3">{title}</h3>
      <ul className="stack-4">
        {items.map((item) => (
          <RegulationEntry key={`${item.id} ${item.markets}`} regulation={item} look={look} jump={jump} />
        ))}
      </ul>
    </section>
  );
}

const Unreachable = () => (
  <p className="text-danger">
    This could not be worked out anew. Your answers are kept; it is tried again with the next one.
  </p>
);

/** Brings the question that is missing into view and gives it the focus. */
function leadTo(id: string, asked: ReadonlySet<string>, step: number, go: (step: number) => void): void {
  const at = asked.has(id) ? 3 : 2;
  if (at !== step) go(at);
  requestAnimationFrame(() => {
    const field = document.getElementById(`question-${id}`);
    field?.closest('details')?.setAttribute('open', '');
    const control =
      field?.querySelector<HTMLElement>('input, select') ??
      document.querySelector<HTMLElement>(`[name="${names[id]}"]`);
    control?.focus();
    field?.scrollIntoView({ block: 'start' });
  });
}

/** Controls of the second step by the question they answer. */
const names: Record<string, string> = {
  roles: 'roles',
  markets: 'add-market',
  'placed-on': 'placements.0.placedOn',
  'last-placed-on': 'placements.0.lastPlacedOn',
};
