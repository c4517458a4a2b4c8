import type { Column } from '#components/table/column.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { actName } from '#lib/audit/acts.ts';
import type { AuditRow } from '#lib/audit/queries.ts';
import { detailWords } from './detail-words.ts';

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
  { id: 'what', header: 'What', width: '16rem', cell: ({ action }) => actName(action) },
  {
    id: 'detail',
    header: 'Detail',
    cell: ({ detail }) => <Detail words={detailWords(detail)} />,
  },
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

/** Nothing at all when there is nothing to tell: on a phone the row leaves it out. */
const Detail = ({ words }: { words: string }) =>
  words === '' ? null : <span className="line-clamp-2 text-xs text-ink-3">{words}</span>;
