import type { Column } from '#components/table/column.ts';
import { RowLink } from '#components/table/row-link.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import type { CatalogueRow } from '#lib/products/catalogue.ts';
import { MarketChips } from './market-chips.tsx';
import { ProductPhoto } from './product-photo.tsx';

/** The columns of the catalogue. What holds several values cannot be sorted, its place is taken by the worst of them. */
export function columnsFor(tenant: string, today: string): Column<CatalogueRow>[] {
  return [
    {
      id: 'name',
      header: 'Product',
      rowHeader: true,
      sortable: true,
      width: '26%',
      cell: (row) => <Named tenant={tenant} row={row} />,
    },
    {
      id: 'model',
      header: 'Model',
      sortable: true,
      cell: ({ model }) => <span className="font-mono text-xs">{model}</span>,
    },
    { id: 'family', header: 'Family', sortable: true, cell: ({ family }) => family || <None /> },
    {
      id: 'readiness',
      header: 'Markets',
      sortable: true,
      width: '30%',
      cell: ({ markets }) => <MarketChips markets={markets} />,
    },
    { id: 'owner', header: 'Owner', sortable: true, cell: ({ ownerName }) => ownerName ?? <None /> },
    {
      id: 'next',
      header: 'Next date',
      sortable: true,
      cell: ({ nextDate }) => (nextDate ? <DateText value={nextDate} today={today} /> : <None />),
    },
    {
      id: 'updated',
      header: 'Changed',
      sortable: true,
      cell: ({ updatedAt }) => <DateText value={updatedAt} today={today} />,
    },
  ];
}

function Named({ tenant, row }: { tenant: string; row: CatalogueRow }) {
  return (
    <span className="flex items-center gap-3">
      <ProductPhoto tenant={tenant} productId={row.id} hash={row.photoHash} size={32} />
      <RowLink href={`/t/${tenant}/products/${row.id}`} className="min-w-0 text-pretty">
        {row.name}
      </RowLink>
    </span>
  );
}

const None = () => <span className="text-ink-3">–</span>;
