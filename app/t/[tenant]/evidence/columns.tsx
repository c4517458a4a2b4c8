import { EvidenceStateBadge } from '#components/evidence/evidence-state.tsx';
import { formatBytes, formatCount } from '#components/format.ts';
import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { type EvidenceType, evidenceTypes } from '#lib/evidence/evidence.ts';
import type { LibraryRow } from '#lib/evidence/library.ts';

/** Beside an open piece there is room for what tells rows apart; the pane says the rest. */
export function columnsFor(today: string, href: (id: string) => string, beside: boolean): Column<LibraryRow>[] {
  const all = evidenceColumns(today, href);
  return beside ? all.filter(({ id }) => besidePane.includes(id)) : all;
}

const besidePane = ['title', 'state', 'until', 'uses'];

const evidenceColumns = (today: string, href: (id: string) => string): Column<LibraryRow>[] => [
  {
    id: 'title',
    header: 'Title',
    rowHeader: true,
    sortable: true,
    cell: (row) => <Title row={row} href={href(row.id)} />,
  },
  { id: 'type', header: 'Type', sortable: true, cell: ({ type }) => evidenceTypes[type as EvidenceType] ?? type },
  { id: 'state', header: 'State', cell: (row) => <EvidenceStateBadge evidence={row} today={today} /> },
  {
    id: 'until',
    header: 'Valid until',
    sortable: true,
    cell: ({ validUntil }) =>
      validUntil ? (
        <DateText value={validUntil} today={today} urgency />
      ) : (
        <span className="whitespace-nowrap text-ink-3">No end</span>
      ),
  },
  {
    id: 'uses',
    header: 'Used by',
    align: 'end',
    sortable: true,
    cell: ({ uses }) => (
      <span className={uses === 0 ? 'whitespace-nowrap text-ink-3' : 'whitespace-nowrap tabular-nums'}>
        {uses === 0 ? 'Nothing yet' : formatCount(uses, 'answer', 'answers')}
      </span>
    ),
  },
  { id: 'by', header: 'Added by', wideOnly: true, cell: ({ uploadedBy }) => uploadedBy },
  {
    id: 'added',
    header: 'Added',
    sortable: true,
    wideOnly: true,
    cell: ({ createdAt }) => <DateText value={createdAt} today={today} />,
  },
];

function Title({ row: { title, form, fileName, sizeBytes }, href }: { row: LibraryRow; href: string }) {
  return (
    <span className="block min-w-48">
      <RowLink href={href} scroll={false}>
        {title}
      </RowLink>
      <span className="block text-xs break-all text-ink-3">
        {form === 'link' ? 'Link' : `${fileName ?? ''} · ${formatBytes(sizeBytes ?? 0)}`}
      </span>
    </span>
  );
}
