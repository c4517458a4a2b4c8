import { formatDate, formatDateTime } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { Sealed } from '#lib/snapshots/document.ts';

/** What the product was, where it was sold, and the verdict in each market when it was sealed. */
export function FrozenHead({ document: { product, markets, asOf, takenAt } }: { document: Sealed }) {
  const { name, model, family, description, rolesSay, placements } = product;
  const facts = [
    { term: 'Model', value: model },
    { term: 'Family', value: family },
    { term: 'Description', value: description },
    { term: 'Maker’s roles', value: rolesSay },
    ...markets.map(({ market }) => {
      const placement = placements.find((it) => it.market === market);
      return { term: marketName(market), value: placed(placement?.placedOn, placement?.lastPlacedOn) };
    }),
  ];
  return (
    <>
      <PageHeader
        title={name}
        description={`Frozen as of ${formatDate(asOf)}: judged by the law of that day, with the answers and evidence of ${formatDateTime(new Date(takenAt))} UTC, when it was sealed.`}
        meta={
          <>
            <Badge tone="accent">Frozen</Badge>
            {markets.map(({ market, verdict }) => (
              <a key={market} href={`#${market}`} className="rounded-sm">
                <VerdictChip verdict={verdict} size="md">
                  {marketName(market)}
                </VerdictChip>
              </a>
            ))}
          </>
        }
      />
      <DescriptionList className="mb-8 max-w-3xl" items={facts.filter(({ value }) => value !== '')} />
    </>
  );
}

function placed(from: string | null = null, until: string | null = null): string {
  if (!from) return 'Placing date not set';
  return `Placed on the market from ${formatDate(from)}${until ? ` until ${formatDate(until)}` : ''}`;
}
