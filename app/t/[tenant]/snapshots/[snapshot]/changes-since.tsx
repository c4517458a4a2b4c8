import { regulationLook } from '#components/readiness/regulation-words.ts';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Section } from '#components/ui/section.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { Change } from '#lib/snapshots/changes.ts';
import { sayCause } from './say-cause.ts';

/** What stands differently today than it was sealed, and why. */
export function ChangesSince({ changes }: { changes: readonly Change[] | null }) {
  return (
    <Section
      title="What has changed since"
      flush
      description="The sealed state beside today’s: answered, satisfied and proven of the requirements that apply."
    >
      {changes === null ? (
        <p className="px-4 py-4 text-ink-3 sm:px-5">The product is archived: there is no state of today to compare.</p>
      ) : (
        <PlainTable
          bare
          cards
          label="What has changed since"
          columns={columns}
          rows={changes}
          rowId={({ markets, regulation }) => `${regulation} ${markets.join()}`}
          empty={
            <p className="px-4 py-4 text-ink-3 sm:px-5">Nothing. Today’s verdicts and numbers are the sealed ones.</p>
          }
        />
      )}
    </Section>
  );
}

const columns: Column<Change>[] = [
  { id: 'regulation', header: 'Regulation', rowHeader: true, width: '30%', cell: ({ name }) => name },
  { id: 'markets', header: 'Markets', cell: ({ markets }) => markets.map(marketName).join(', ') },
  { id: 'from', header: 'Sealed', cell: ({ from }) => <Stand stand={from} /> },
  { id: 'to', header: 'Today', cell: ({ to }) => <Stand stand={to} /> },
  {
    id: 'why',
    header: 'Because',
    width: '34%',
    cell: ({ because }) => because.map(sayCause).map((sentence) => <p key={sentence}>{sentence}</p>),
  },
];

function Stand({ stand }: { stand: Change['from'] }) {
  if (!stand) return <span className="text-ink-3">Not judged</span>;
  const { total, answered, satisfied, proven } = stand.numbers;
  return (
    <span className="whitespace-nowrap">
      <VerdictChip verdict={regulationLook(stand)} />
      {total > 0 && (
        <span className="block text-xs text-ink-3 tabular-nums">
          {answered} · {satisfied} · {proven} of {total}
        </span>
      )}
    </span>
  );
}
