import type { Metadata } from 'next';
import { ProofTable } from '#components/evidence/proof-table.tsx';
import { MarketSection } from '#components/readiness/market-section.tsx';
import { LostPacks } from '#components/snapshot/lost-packs.tsx';
import { Seal } from '#components/snapshot/seal.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { drawMarkets } from '#lib/snapshots/drawn.ts';
import { ReadinessKey } from '../readiness-key.tsx';
import { ShareFrame } from '../share-frame.tsx';
import { FrozenHead } from './frozen-head.tsx';
import { loadFrozen } from './load.ts';

export const metadata: Metadata = { title: 'Frozen readiness' };

export default async function FrozenPage({ params }: { params: Promise<{ share: string }> }) {
  const { share, frozen } = await loadFrozen((await params).share);
  const { checked, packs, gone, document, asOf } = frozen;
  const here = `${sharePath(share.id)}/frozen`;
  if (!document)
    return (
      <ShareFrame share={share} frozenAsOf={asOf}>
        <PageHeader title="Frozen readiness" />
        <Seal checked={checked} tell="Ask whoever sent you this link." />
      </ShareFrame>
    );
  return (
    <ShareFrame share={share} frozenAsOf={asOf}>
      <FrozenHead document={document} />
      <div className="stack-6 mb-10">
        <Seal checked={checked} />
        <LostPacks packs={gone} />
      </div>
      {drawMarkets(document, packs).map((market) => (
        <MarketSection key={market.market} folded market={market} href={`${here}/${market.market}`} />
      ))}
      <ProofTable
        empty="No accepted evidence stood behind the answers."
        evidence={document.evidence}
        asOf={asOf}
        description={
          share.downloads
            ? 'Accepted evidence behind the answers, as it was sealed. Each download is recorded and seen by the maker.'
            : 'Accepted evidence behind the answers, as it was sealed. This link shows that it exists; files are not handed out.'
        }
        href={share.downloads ? (id) => `${here}/evidence/${id}` : undefined}
      />
      <ReadinessKey />
    </ShareFrame>
  );
}
