import { formatCount } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { SnapshotRow } from '#lib/snapshots/queries.ts';

/** When each was taken, by whom, by which law, how the product stood, and the hash to compare. */
export const snapshotColumns = (tenant: string, today: string): Column<SnapshotRow>[] => [
  {
    id: 'title',
    header: 'Snapshot',
    rowHeader: true,
    cell: ({ id, title }) => (
      <SoftLink href={`/t/${tenant}/snapshots/${id}`} className="link font-medium">
        {title}
      </SoftLink>
    ),
  },
  { id: 'asOf', header: 'As of', cell: ({ asOf }) => <DateText value={asOf} today={today} /> },
  { id: 'verdicts', header: 'Verdicts', cell: ({ summary }) => <Verdicts markets={summary.markets} /> },
  {
    id: 'law',
    header: 'Law',
    cell: ({ summary }) => formatCount(summary.regulations, 'regulation', 'regulations'),
  },
  {
    id: 'taken',
    header: 'Taken',
    cell: ({ takenAt, takenBy }) => (
      <>
        <DateText value={takenAt} today={today} time />
        <span className="block text-xs text-ink-3">{takenBy}</span>
      </>
    ),
  },
  {
    id: 'hash',
    header: 'SHA-256',
    cell: ({ hash }) => (
      <span className="inline-flex items-center gap-2">
        <code className="font-mono text-xs text-ink-3">{hash.slice(0, 12)}</code>
        <CopyButton text={hash} variant="quiet" />
      </span>
    ),
  },
];

function Verdicts({ markets }: { markets: SnapshotRow['summary']['markets'] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {markets.map(({ market, verdict }) => (
        <VerdictChip key={market} verdict={verdict} title={marketName(market)}>
          {market}
        </VerdictChip>
      ))}
    </span>
  );
}
