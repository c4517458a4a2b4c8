import { formatDate, formatDateTime } from '#components/format.ts';
import { Badge } from '#components/ui/badge.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { LinkButton } from '#components/ui/link-button.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { Sealed } from '#lib/snapshots/document.ts';
import type { StoredSnapshot } from '#lib/snapshots/queries.ts';

type Props = { tenant: string; stored: StoredSnapshot; document?: Sealed; mayShare?: boolean };

/** What was sealed, when and by whom, and how it stood in each market. */
export function SnapshotHeader({ tenant, stored, document, mayShare }: Props) {
  const product = `/t/${tenant}/products/${stored.productId}`;
  return (
    <PageHeader
      crumbs={[
        { label: 'Products', href: `/t/${tenant}/products` },
        { label: document?.product.name ?? 'Product', href: product },
        { label: 'Snapshots', href: `${product}/snapshots` },
      ]}
      title={stored.title}
      description={document && say(document)}
      meta={
        <>
          <Badge tone="accent">Sealed</Badge>
          {document?.markets.map(({ market, verdict }) => (
            <a key={market} href={`#${market}`} className="rounded-sm">
              <VerdictChip verdict={verdict} size="md">
                {marketName(market)}
              </VerdictChip>
            </a>
          ))}
        </>
      }
      action={
        <>
          <a href={`/t/${tenant}/snapshots/${stored.id}/document`} download className={buttonClass('secondary')}>
            <Icon name="download" />
            Sealed document
          </a>
          {mayShare && (
            <LinkButton icon="share" variant="primary" href={`/t/${tenant}/sharing?snapshot=${stored.id}`}>
              Share
            </LinkButton>
          )}
        </>
      }
    />
  );
}

function say({ product, takenAt, takenBy, asOf }: Sealed): string {
  return `${product.name}, ${product.model}, by the law of ${formatDate(asOf)}. Sealed on ${formatDateTime(new Date(takenAt))} UTC by ${takenBy.name}.`;
}
