import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { formatCount, formatDate, formatList } from '#components/format.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { inShare } from '#lib/db/tenant.ts';
import { inMarketOrder, marketName } from '#lib/markets/market.ts';
import { today } from '#lib/readiness/today.ts';
import { noteLook } from '#lib/shares/door.ts';
import { shareOverview } from '#lib/shares/overview.ts';
import { requireShare } from '#lib/shares/require-share.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { ReadinessKey } from './readiness-key.tsx';
import { ShareFrame } from './share-frame.tsx';
import { ShareMatrix } from './share-matrix.tsx';

export const metadata: Metadata = { title: 'Readiness' };

export default async function ShareOverviewPage({ params }: { params: Promise<{ share: string }> }) {
  const share = await requireShare((await params).share);
  if (share.snapshotId) redirect(`${sharePath(share.id)}/frozen`);
  await noteLook(share, (await headers()).get('user-agent') ?? '');
  const { rows, asOf } = await inShare(share, (db) => shareOverview(db, share));
  const markets = inMarketOrder(share.markets);
  const scope = `${formatCount(rows.length, 'product', 'products')} in ${formatList(markets.map(marketName))}.`;
  return (
    <ShareFrame share={share}>
      <PageHeader
        title="Readiness"
        description={`${scope} Judged by the law of ${formatDate(asOf ?? today())}; it follows the maker’s answers as they change.`}
      />
      {rows.length > 0 ? (
        <>
          <ShareMatrix shareId={share.id} rows={rows} markets={markets} />
          <ReadinessKey />
        </>
      ) : (
        <EmptyState icon="product" title="Nothing to show">
          The products this link covers are no longer kept. Ask whoever sent it to you for a new one.
        </EmptyState>
      )}
    </ShareFrame>
  );
}
