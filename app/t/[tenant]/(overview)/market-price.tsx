import Link from 'next/link';
import { formatCount } from '#components/format.ts';
import { PlainTable } from '#components/table/plain-table.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { Section } from '#components/ui/section.tsx';
import { evidenceTypes } from '#lib/evidence/evidence.ts';
import { marketName } from '#lib/markets/market.ts';
import type { MarketPrice } from '#lib/readiness/market-price.ts';

type Props = { tenant: string; market: string; prices: readonly MarketPrice[]; closeHref: string };

/** What one more market would take for the products on this page that are not sold there. */
export function MarketPriceSection({ tenant, market, prices, closeHref }: Props) {
  return (
    <Section
      flush
      className="mb-6"
      title={`Adding ${marketName(market)}`}
      description={sentence(prices)}
      action={
        <LinkButton href={closeHref} size="sm" variant="quiet" icon="close">
          Close
        </LinkButton>
      }
    >
      <PlainTable
        bare
        label={`What ${marketName(market)} would take`}
        rows={prices}
        rowId={({ productId }) => productId}
        columns={[
          {
            id: 'product',
            header: 'Product',
            rowHeader: true,
            cell: ({ productId, productName }) => (
              <Link
                href={`/t/${tenant}/products/${productId}`}
                prefetch={false}
                className="font-medium hover:underline"
              >
                {productName}
              </Link>
            ),
          },
          {
            id: 'answers',
            header: 'New answers',
            align: 'end',
            cell: ({ answers, mayRise }) => `${answers}${mayRise ? ' or more' : ''}`,
          },
          { id: 'reused', header: 'Answers that serve again', align: 'end', cell: ({ reused }) => reused },
          {
            id: 'documents',
            header: 'Documents',
            align: 'end',
            cell: ({ documents }) => <span title={documents.join(', ')}>{documents.length}</span>,
          },
          {
            id: 'evidence',
            header: 'New evidence',
            cell: ({ evidence }) => evidence.map(typeName).join(', ') || 'None',
          },
          { id: 'blockers', header: 'Would bar it', align: 'end', cell: ({ blockers }) => blockers },
        ]}
        empty={<p className="px-5 py-4 text-ink-3">Every product on this page is sold there already.</p>}
      />
    </Section>
  );
}

const names: Record<string, string> = evidenceTypes;
const typeName = (type: string): string => names[type] ?? type;

function sentence(prices: readonly MarketPrice[]): string | undefined {
  if (prices.length === 0) return undefined;
  const answers = prices.reduce((sum, it) => sum + it.answers, 0);
  const documents = new Set(prices.flatMap((it) => it.documents)).size;
  const evidence = new Set(prices.flatMap((it) => it.evidence)).size;
  return `For ${formatCount(prices.length, 'product', 'products')} on this page: ${formatCount(answers, 'answer', 'answers')}, ${formatCount(documents, 'kind of document', 'kinds of document')}, ${formatCount(evidence, 'new kind of evidence', 'new kinds of evidence')}.`;
}
