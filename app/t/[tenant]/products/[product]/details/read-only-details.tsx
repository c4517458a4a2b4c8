import { formatDate } from '#components/format.ts';
import { DescriptionList } from '#components/ui/description-list.tsx';
import { Section } from '#components/ui/section.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { ProductDetail } from '#lib/products/product.ts';
import { roleChoices } from '#lib/products/screening.ts';
import { Inherits } from './inherits.tsx';

type Props = { product: ProductDetail; inherits: { inherited: number; overridden: number } };

/** The same facts for those who may not change them. */
export function ReadOnlyDetails({ product, inherits }: Props) {
  const roles = roleChoices.filter(({ id }) => product.roles.includes(id)).map(({ label }) => label);
  const days = (from: string | null, to: string | null) =>
    [from ? `from ${formatDate(from)}` : 'no day yet', to && `to ${formatDate(to)}`].filter(Boolean).join(' ');
  return (
    <Section title="What it is" className="max-w-3xl">
      <DescriptionList
        items={[
          { term: 'Model', value: <span className="font-mono">{product.model}</span> },
          { term: 'Family', value: product.family || '–' },
          { term: 'Description', value: product.description || '–' },
          { term: 'Owner', value: product.ownerName ?? 'Nobody yet' },
          { term: 'Inherits from', value: <Inherits parentName={product.parentName} {...inherits} /> },
          { term: 'Roles', value: roles.join(', ') },
          {
            term: 'Markets',
            value: product.markets.map(({ market, placedOn, lastPlacedOn }) => (
              <p key={market}>
                {marketName(market)}, {days(placedOn, lastPlacedOn)}
              </p>
            )),
          },
        ]}
      />
    </Section>
  );
}
