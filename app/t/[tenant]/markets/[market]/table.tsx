import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import type { TableQuery, TableSpec } from '#components/table/table-query.ts';
import { DateText } from '#components/ui/date-text.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import type { OverviewFilter, OverviewRow } from '#lib/readiness/overview.ts';
import { percentOf } from '#lib/readiness/readiness.ts';

const verdicts = ['not_compliant', 'undetermined', 'compliant', 'not_applicable'] as const;

export const spec: TableSpec = {
  sortable: ['product', 'verdict'],
  defaultSort: 'verdict',
  filters: ['verdict'],
};

export const filters = [
  { name: 'verdict', label: 'Verdict', options: verdicts.map((value) => ({ value, label: verdictWords[value] })) },
];

export const filterOf = ({ search, filters: chosen, sort }: TableQuery): OverviewFilter => ({
  ...{ search, families: [], owners: [], descending: sort?.descending ?? false },
  verdicts: verdicts.filter((verdict) => chosen.verdict?.includes(verdict)),
  sort: sort?.by === 'product' ? 'name' : 'worst',
});

/** How each product stands in this one market. */
export function marketColumns(tenant: string, market: string, asOf?: string): Column<OverviewRow>[] {
  const cellOf = ({ cells }: OverviewRow) => cells.find((it) => it.market === market);
  const day = asOf ? `&asOf=${asOf}` : '';
  return [
    {
      id: 'product',
      header: 'Product',
      rowHeader: true,
      sortable: true,
      cell: ({ id, name, model }) => (
        <>
          <RowLink href={`/t/${tenant}/products/${id}?market=${market}${day}#${market}`}>{name}</RowLink>
          <span className="block truncate text-xs text-ink-3">{model}</span>
        </>
      ),
    },
    {
      id: 'verdict',
      header: 'Verdict',
      sortable: true,
      cell: (row) => {
        const cell = cellOf(row);
        if (!cell) return null;
        const coming = cell.verdict === 'not_applicable' && cell.nextDate;
        return <VerdictChip verdict={coming ? 'coming' : cell.verdict} />;
      },
    },
    {
      id: 'numbers',
      header: 'Answered, satisfied, proven',
      cell: (row) => {
        const { total = 0, answered = 0, satisfied = 0, proven = 0 } = cellOf(row)?.numbers ?? {};
        const share = (part: number) => percentOf(part, total);
        return (
          total > 0 && (
            <ThreeBars {...{ answered: share(answered), satisfied: share(satisfied), proven: share(proven) }} />
          )
        );
      },
    },
    { id: 'worst', header: 'Most in the way', cell: (row) => cellOf(row)?.worst },
    {
      id: 'next',
      header: 'Next date',
      cell: (row) => {
        const day = cellOf(row)?.nextDate;
        return day && <DateText value={day} />;
      },
    },
  ];
}
