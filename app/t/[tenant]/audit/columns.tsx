import type { Column } from '#components/table/column.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { actName } from '#lib/audit/acts.ts';
import type { AuditRow } from '#lib/audit/queries.ts';

export const columns: Column<AuditRow>[] = [
  {
    id: 'seq',
    header: 'No.',
    align: 'end',
    width: '5rem',
    rowHeader: true,
    cell: ({ seq }) => <span className="tabular-nums">{String(seq)}</span>,
  },
  { id: 'at', header: 'When', width: '12rem', cell: ({ at }) => <DateText value={at} time distance="none" /> },
  { id: 'who', header: 'Who', width: '14rem', cell: ({ actorName }) => actorName },
  { id: 'what', header: 'What', cell: ({ action }) => actName(action) },
  { id: 'detail', header: 'Detail', wideOnly: true, cell: ({ detail }) => <Detail text={detail} /> },
  {
    id: 'hash',
    header: 'Hash',
    wideOnly: true,
    width: '8rem',
    cell: ({ hash }) => (
      <code title={hash} className="font-mono text-xs text-ink-3">
        {hash.slice(0, 12)}
      </code>
    ),
  },
];

/** What the row holds, as short pairs; the export has all of it. */
function Detail({ text }: { text: string }) {
  const pairs = Object.entries(JSON.parse(text) as Record<string, unknown>).slice(0, 4);
  return (
    <span className="line-clamp-2 text-xs text-ink-3">
      {pairs.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(' · ')}
    </span>
  );
}
