import { HowMark } from '#components/crosswalk/how-mark.tsx';
import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { CitationChip } from '#components/verdict/citation-chip.tsx';
import type { ServedRequirement } from '#lib/regulations/served.ts';

/** The crosswalk of one requirement. */
export function ServedTable({ tenant, serves }: { tenant: string; serves: readonly ServedRequirement[] }) {
  const columns: Column<ServedRequirement>[] = [
    {
      id: 'requirement',
      header: 'Requirement',
      rowHeader: true,
      width: '34%',
      cell: ({ regulation, id, title, cites }) => (
        <span className="block min-w-0">
          <SoftLink className="link" href={`/t/${tenant}/regulations/${regulation}/${id}`}>
            {title}
          </SoftLink>
          <span className="block">
            <CitationChip cites={cites} />
          </span>
        </span>
      ),
    },
    {
      id: 'regulation',
      header: 'Regulation',
      cell: ({ regulationName: name }) => <span className="whitespace-nowrap">{name}</span>,
    },
    { id: 'how', header: 'Served', cell: ({ how }) => <HowMark how={how} /> },
    { id: 'why', header: 'Why', width: '36%', cell: ({ why }) => <span className="text-ink-2">{why}</span> },
  ];
  return (
    <PlainTable
      bare
      cards
      label="Served requirements"
      columns={columns}
      rows={serves}
      rowId={({ id }) => id}
      empty={
        <EmptyState bare icon="link" title="Nothing else">
          No other requirement rests on these answers.
        </EmptyState>
      }
    />
  );
}
