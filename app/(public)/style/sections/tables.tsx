import type { Column } from '#components/table/column.ts';
import { DataTable } from '#components/table/data-table.tsx';
import { PlainTable } from '#components/table/plain-table.tsx';
import { RowControls } from '#components/table/row-controls.tsx';
import { RowLink } from '#components/table/row-link.tsx';
import { readTableQuery, type SearchParams } from '#components/table/table-query.ts';
import { TableSkeleton } from '#components/table/table-skeleton.tsx';
import { Button } from '#components/ui/button.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { VerdictLook } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';

type Row = {
  id: string;
  name: string;
  model: string;
  family: string;
  verdict: VerdictLook;
  owner: string;
  due: string;
};

const names = [
  'Cam One',
  'Door Lock 2',
  'Router Max AX-6000 Professional Edition',
  'Hearo',
  'Thermostat',
  'E-Bike Controller',
  'Baby Monitor',
  'Speaker',
];
const verdicts: VerdictLook[] = ['not_compliant', 'compliant', 'undetermined', 'coming', 'not_applicable'];
const rows: Row[] = Array.from({ length: 60 }, (_, index) => ({
  id: `row-${index}`,
  name: `${names[index % names.length]}${index < names.length ? '' : ` ${index}`}`,
  model: `M-${1000 + index * 7}`,
  family: ['Cameras', 'Locks', 'Network', 'Hearing'][index % 4] ?? '',
  verdict: verdicts[index % verdicts.length] ?? 'undetermined',
  owner: ['Ada Moreau', 'Jin Park', 'Wilhelmina Oberländer-Schäfer'][index % 3] ?? '',
  due: `2026-12-${String((index % 28) + 1).padStart(2, '0')}`,
}));

const columns: Column<Row>[] = [
  {
    id: 'name',
    header: 'Product',
    rowHeader: true,
    sortable: true,
    cell: (row) => <RowLink href="/style">{row.name}</RowLink>,
  },
  { id: 'model', header: 'Model', cell: (row) => <span className="font-mono text-xs">{row.model}</span> },
  { id: 'family', header: 'Family', sortable: true, cell: (row) => row.family },
  { id: 'verdict', header: 'EU', cell: (row) => <VerdictChip verdict={row.verdict} /> },
  { id: 'owner', header: 'Owner', cell: (row) => row.owner },
  {
    id: 'due',
    header: 'Next date',
    align: 'end',
    sortable: true,
    cell: (row) => <DateText value={row.due} today="2026-11-22" urgency />,
  },
  {
    id: 'act',
    header: 'Actions',
    hideHeader: true,
    fixed: true,
    align: 'end',
    cell: () => (
      <RowControls>
        <Button size="sm">Answer</Button>
      </RowControls>
    ),
  },
];

export function Tables({ params }: { params: SearchParams }) {
  const query = readTableQuery(params, {
    sortable: ['name', 'family', 'due'],
    defaultSort: 'name',
    filters: ['verdict', 'family'],
  });
  const found = select(query);
  return (
    <>
      <DataTable
        label="Products"
        noun={['product', 'products']}
        columns={columns}
        rows={found.slice(query.offset, query.offset + query.pageSize)}
        total={found.length}
        query={query}
        rowId={(row) => row.id}
        searchPlaceholder="Find a product"
        filters={[
          {
            name: 'verdict',
            label: 'Verdict',
            options: verdicts.map((value) => ({
              value,
              label: value,
              count: rows.filter((row) => row.verdict === value).length,
            })),
          },
          {
            name: 'family',
            label: 'Family',
            single: true,
            options: ['Cameras', 'Locks', 'Network', 'Hearing'].map((value) => ({ value, label: value })),
          },
        ]}
        actions={<Button icon="download">Export</Button>}
        bulkActions={<Button size="sm">Assign</Button>}
        empty={<EmptyState bare icon="product" title="No products yet" />}
      />
      <PlainTable label="Milestones" columns={columns.slice(0, 4)} rows={rows.slice(0, 3)} rowId={(row) => row.id} />
      <TableSkeleton rows={4} />
    </>
  );
}

function select({ search, filters, sort }: ReturnType<typeof readTableQuery>): Row[] {
  const found = rows.filter(
    (row) =>
      row.name.toLowerCase().includes(search.toLowerCase()) &&
      (!filters.verdict?.length || filters.verdict.includes(row.verdict)) &&
      (!filters.family?.length || filters.family.includes(row.family)),
  );
  const by = (sort?.by ?? 'name') as keyof Row;
  found.sort((a, b) => String(a[by]).localeCompare(String(b[by])) * (sort?.descending ? -1 : 1));
  return found;
}
