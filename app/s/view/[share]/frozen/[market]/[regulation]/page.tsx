import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { Seal } from '#components/snapshot/seal.tsx';
import { SealedRegulation } from '#components/snapshot/sealed-regulation.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { drawRegulation } from '#lib/snapshots/drawn.ts';
import { aboutAnswersToAuditors } from '#lib/snapshots/opened.ts';
import { ShareFrame } from '../../../share-frame.tsx';
import { loadFrozen } from '../../load.ts';

export const metadata: Metadata = { title: 'Frozen requirements' };

type Props = { params: Promise<{ share: string; market: string; regulation: string }> };

export default async function FrozenRegulationPage({ params }: Props) {
  const { share: shareId, market, regulation: id } = await params;
  const { share, frozen } = await loadFrozen(shareId);
  const { checked, packs, gone, document, asOf } = frozen;
  if (!document)
    return (
      <ShareFrame share={share} frozenAsOf={asOf}>
        <PageHeader title="Frozen readiness" />
        <Seal checked={checked} tell="Ask whoever sent you this link." />
      </ShareFrame>
    );
  const teller = { day: (day: string) => formatDate(day), about: aboutAnswersToAuditors(document) };
  const regulation = drawRegulation(document, { market, regulation: id }, packs, teller);
  if (!regulation) notFound();
  const here = `${sharePath(share.id)}/frozen`;
  return (
    <ShareFrame share={share} frozenAsOf={asOf}>
      <SealedRegulation
        {...{ document, checked, regulation, gone, market, here }}
        crumbs={[{ label: document.product.name, href: here }]}
        word="Frozen"
      />
    </ShareFrame>
  );
}
