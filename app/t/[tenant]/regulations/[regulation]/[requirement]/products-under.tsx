import Link from 'next/link';
import { VerdictBar } from '#components/chart/verdict-bar.tsx';
import type { Column } from '#components/table/column.ts';
import { Pagination } from '#components/table/pagination.tsx';
import { PlainTable } from '#components/table/plain-table.tsx';
import { type TableQuery, type TableSpec, tableHref } from '#components/table/table-query.ts';
import { Section } from '#components/ui/section.tsx';
import { Segments } from '#components/ui/segments.tsx';
import { SoftLink } from '#components/ui/soft-link.tsx';
import { verdictWords } from '#components/verdict/verdict.ts';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import { type StateLook, stateLooks } from '#lib/readiness/requirement-states.ts';
import { bearing } from '#lib/regulations/bearing.ts';
import type { ProductUnder } from '#lib/regulations/products-under.ts';
import type { RequirementPage } from '#lib/regulations/requirement.ts';
import { lookFor } from '../../look-for.ts';

export const spec: TableSpec = { filters: ['stand'], pageSizes: [25] };

type Props = Pick<RequirementPage, 'pack' | 'requirement' | 'stands' | 'products'> & {
  tenant: string;
  query: TableQuery;
  look?: StateLook;
};

/** How the tenant's products stand under it, the worst first, each with the way to its reasons. */
export function ProductsUnder({ tenant, pack, requirement, stands, products, query, look }: Props) {
  const voluntary = pack.force === 'voluntary';
  const counts = Object.fromEntries(stateLooks.map((it) => [lookFor(it, voluntary), stands[it] ?? 0]));
  const choices = stateLooks.filter((it) => (stands[it] ?? 0) > 0 || it === look);
  return (
    <Section id="products" title="Your products" className="scroll-mt-20">
      {bearing(stands) + (stands.not_applicable ?? 0) === 0 ? (
        <p className="text-ink-3">No product of yours is judged by it.</p>
      ) : (
        <div className="stack-4">
          <VerdictBar label={`Products under ${requirement.title}`} counts={counts} />
          {choices.length > 1 && (
            <div className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
              <Segments
                label="Which products"
                items={[undefined, ...choices].map((it) => ({
                  href: `${tableHref(query, { filters: { stand: it ? [it] : [] } })}#products`,
                  label: it ? verdictWords[lookFor(it, voluntary)] : 'All',
                  current: it === look,
                }))}
              />
            </div>
          )}
          <PlainTable
            cards
            label="Your products"
            columns={columnsFor(tenant, pack, requirement.id)}
            rows={products.rows}
            rowId={({ productId }) => productId}
            empty={<p className="text-ink-3">None stands so.</p>}
          />
          {products.total > query.pageSize && (
            <Pagination
              query={query}
              total={products.total}
              pageCount={Math.ceil(products.total / query.pageSize)}
              noun={['product', 'products']}
            />
          )}
        </div>
      )}
    </Section>
  );
}

function columnsFor(tenant: string, pack: RequirementPage['pack'], requirement: string): Column<ProductUnder>[] {
  const voluntary = pack.force === 'voluntary';
  return [
    {
      id: 'product',
      header: 'Product',
      rowHeader: true,
      cell: ({ productId, name, model }) => (
        <>
          <Link prefetch={false} className="link" href={`/t/${tenant}/products/${productId}`}>
            {name}
          </Link>{' '}
          <span className="text-ink-3">{model}</span>
        </>
      ),
    },
    { id: 'market', header: 'Worst in', cell: ({ market }) => marketName(market) },
    { id: 'look', header: 'Stands', cell: ({ look }) => <VerdictChip verdict={lookFor(look, voluntary)} /> },
    {
      id: 'why',
      header: 'Why',
      hideHeader: true,
      align: 'end',
      cell: ({ productId, name, market }) => (
        <SoftLink
          className="link"
          href={`/t/${tenant}/products/${productId}?${new URLSearchParams({ market, regulation: pack.id, requirement, show: 'all' })}#${requirement}`}
        >
          Why<span className="sr-only"> {name} stands so</span>
        </SoftLink>
      ),
    },
  ];
}
