import { Badge } from '#components/ui/badge.tsx';
import { DateText } from '#components/ui/date-text.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import type { ProductDetail } from '#lib/products/product.ts';
import { MarketChips } from '../market-chips.tsx';
import { ProductPhoto } from '../product-photo.tsx';

type Props = { tenant: string; product: ProductDetail; today: string };

/** What the product is, where it stands in each market, who answers for it and what comes next. */
export function ProductHeader({ tenant, product, today }: Props) {
  const { id, name, model, family, markets, ownerName, photoHash, archivedAt } = product;
  const next = markets.flatMap(({ nextDate }) => nextDate ?? []).toSorted()[0];
  return (
    <PageHeader
      crumbs={[{ label: 'Products', href: `/t/${tenant}/products` }]}
      media={<ProductPhoto tenant={tenant} productId={id} hash={photoHash} size={72} />}
      title={name}
      description={
        <>
          <span className="font-mono text-xs">{model}</span>
          {family && ` · ${family}`}
          {` · ${ownerName ?? 'no owner yet'}`}
        </>
      }
      meta={
        <>
          {archivedAt && <Badge tone="warn">Archived</Badge>}
          <MarketChips markets={markets} />
          {next && (
            <span className="text-ink-3">
              Next date <DateText value={next} today={today} distance="beside" />
            </span>
          )}
        </>
      }
    />
  );
}
