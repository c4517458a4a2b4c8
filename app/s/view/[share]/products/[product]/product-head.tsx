import { formatDate } from '#components/format.ts';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { SharedProduct } from '#lib/shares/product.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';

/** What the product is, where it is sold, and the verdict in each market. */
export function ProductHead({ shareId, product }: { shareId: string; product: SharedProduct }) {
  const { name, model, family, description, roles, state, markets, asOf } = product;
  const facts = [
    { term: 'Model', value: model },
    { term: 'Family', value: family },
    { term: 'Description', value: description },
    { term: 'Maker’s roles', value: roles.join(', ') },
    ...state.placements.map(({ market, placedOn, lastPlacedOn }) => ({
      term: marketName(market),
      value: placed(placedOn, lastPlacedOn, asOf),
    })),
  ];
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Readiness', href: sharePath(shareId) }]}
        title={name}
        description={`Judged by the law of ${formatDate(asOf)}, today.`}
        meta={markets.map(({ market, verdict }) => (
          <a key={market} href={`#${market}`} className="rounded-sm">
            <VerdictChip verdict={verdict} size="md">
              {marketName(market)}
            </VerdictChip>
          </a>
        ))}
      />
      <DescriptionList className="mb-8 max-w-3xl" items={facts.filter(({ value }) => value !== '')} />
    </>
  );
}

function placed(from: string | null, until: string | null, today: string): string {
  if (!from) return 'Placing date not set';
  const begins = `${from > today ? 'To be placed' : 'Placed'} on the market from ${formatDate(from)}`;
  return until ? `${begins} until ${formatDate(until)}` : begins;
}
