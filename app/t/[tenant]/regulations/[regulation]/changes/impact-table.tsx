import type { Column } from '#components/table/column.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import type { Impact, Look } from '#lib/law/impact.ts';
import { marketName } from '#lib/markets/market.ts';

/** Each product and market that stands differently, and what brings it about. */
export function ImpactTable({ tenant, impacts }: { tenant: string; impacts: readonly Impact[] }) {
  return (
    <PlainTable
      bare
      label="Products whose standing changes"
      columns={columnsFor(tenant)}
      rows={impacts}
      rowId={({ productId, market }) => `${productId} ${market}`}
      empty={
        <EmptyState bare icon="check" title="Nothing changes">
          No product stands differently.
        </EmptyState>
      }
    />
  );
}

const columnsFor = (tenant: string): Column<Impact>[] => [
  {
    id: 'product',
    header: 'Product',
    rowHeader: true,
    width: '24%',
    cell: ({ productId, productName }) => (
      <SoftLink className="link" href={`/t/${tenant}/products/${productId}`}>
        {productName}
      </SoftLink>
    ),
  },
  { id: 'market', header: 'Market', cell: ({ market }) => marketName(market) },
  { id: 'from', header: 'Now', cell: ({ verdict }) => <Chip look={verdict.from} /> },
  { id: 'to', header: 'Then', cell: ({ verdict }) => <Chip look={verdict.to} /> },
  { id: 'why', header: 'Because', width: '38%', cell: ({ because }) => <Because because={because} /> },
];

const Chip = ({ look }: { look: Look }) =>
  look === 'not_judged' ? <span className="text-ink-3">Not judged</span> : <VerdictChip verdict={look} />;

function Because({ because }: Pick<Impact, 'because'>) {
  const [first, ...rest] = because;
  if (!first) return <span className="text-ink-3">Its dates</span>;
  return (
    <>
      <Line {...first} />
      {rest.length > 0 && (
        <Disclosure summary={`and ${rest.length} more`}>
          {rest.slice(0, mostTold).map((it) => (
            <Line key={it.id} {...it} />
          ))}
          {rest.length > mostTold && <p className="text-ink-3">The others on the page of the product.</p>}
        </Disclosure>
      )}
    </>
  );
}

/** A law with a hundred requirements would repeat them all for each of hundreds of products. */
const mostTold = 8;

const Line = ({ title, from, to }: Impact['because'][number]) => (
  <p>
    {title}: <span className="text-ink-3">{from}</span> → {to}
  </p>
);
