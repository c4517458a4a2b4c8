'use client';
import type { ReactNode } from 'react';
import { formatDate } from '#components/format.ts';
import { Button } from '#components/ui/button.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import type { Preview, PreviewMarket } from '#lib/products/preview.ts';
import type { Draft } from './draft.ts';
import type { Choice } from './wizard.tsx';

type Props = {
  draft: Draft;
  preview: Preview | null;
  go: (step: number) => void;
  owners: readonly Choice[];
  roles: readonly Choice[];
  markets: readonly Choice[];
};

/** Everything said so far, and where the product stands on its first day. */
export function StepSummary({ draft, preview, go, owners, roles, markets }: Props) {
  const named = (choices: readonly Choice[], id: string) => choices.find((it) => it.id === id)?.label ?? id;
  const answered = Object.keys(draft.answers).length;
  return (
    <div className="max-w-2xl stack-8">
      <Part title="The product" onChange={() => go(1)}>
        <div className="flex gap-4">
          {draft.photo && (
            <img src={draft.photo} alt="" className="size-18 shrink-0 rounded-md border border-line object-cover" />
          )}
          <DescriptionList
            className="min-w-0 flex-1"
            items={[
              { term: 'Name', value: draft.name },
              { term: 'Model', value: <span className="font-mono">{draft.model}</span> },
              { term: 'Family', value: draft.family || '–' },
              { term: 'Owner', value: draft.ownerId ? named(owners, draft.ownerId) : 'Nobody yet' },
            ]}
          />
        </div>
      </Part>
      <Part title="Roles and markets" onChange={() => go(2)}>
        <p className="mb-3">{draft.roles.map((id) => named(roles, id)).join(', ')}</p>
        {draft.placements.length === 0 && (
          <p className="text-ink-3">No market yet. Nothing applies until there is one.</p>
        )}
        <ul className="stack-2">
          {draft.placements.map(({ market, placedOn }) => (
            <li key={market} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-36 font-medium">{named(markets, market)}</span>
              <span className="min-w-36 text-ink-3">{placedOn ? `from ${formatDate(placedOn)}` : 'no day yet'}</span>
              <FirstVerdict market={preview?.markets.find((it) => it.market === market)} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Screening" onChange={() => go(3)}>
        <p>
          {answered} {answered === 1 ? 'answer' : 'answers'} given
          {preview && preview.open.length > 0 && `, ${preview.open.length} more could change something`}. Undetermined
          is usual at the start: the questionnaire goes on from here.
        </p>
      </Part>
    </div>
  );
}

function FirstVerdict({ market }: { market: PreviewMarket | undefined }) {
  if (!market) return null;
  if (!market.covered) return <span className="text-ink-3">No mandatory regulation at hand yet</span>;
  return (
    <>
      <VerdictChip verdict={market.verdict as VerdictLook} />
      {market.total > 0 && (
        <span data-figures className="text-ink-3">
          {market.answered} of {market.total} requirements answered
        </span>
      )}
    </>
  );
}

function Part({ title, onChange, children }: { title: string; onChange: () => void; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <div className="mb-3 flex items-center justify-between gap-4 border-b border-line pb-1">
        <h3 className="font-semibold">{title}</h3>
        <Button variant="quiet" size="sm" onClick={onChange} aria-label={`Change: ${title}`}>
          Change
        </Button>
      </div>
      {children}
    </section>
  );
}
