import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { RegulationPanel } from '#components/readiness/regulation-panel.tsx';
import { regulationLook, shares, standingWords } from '#components/readiness/regulation-words.ts';
import { LostPacks } from '#components/snapshot/lost-packs.tsx';
import { Seal } from '#components/snapshot/seal.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
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
  const { product } = document;
  const here = `${sharePath(share.id)}/frozen`;
  const proofs = new Map(document.evidence.map((it) => [it.id, { ...it, href: `${here}#evidence-${it.id}` }]));
  const { title, standing, version, verifiedOn, numbers } = regulation;
  return (
    <ShareFrame share={share} frozenAsOf={asOf}>
      <PageHeader
        crumbs={[
          { label: product.name, href: here },
          { label: marketName(market), href: `${here}#${market}` },
        ]}
        title={title}
        description={`${product.name}, ${product.model}, by the law of ${formatDate(asOf)}. Our reading of it, version ${version}, was checked on ${formatDate(verifiedOn)}.`}
        meta={
          <>
            <Badge tone="accent">Frozen</Badge>
            <VerdictChip verdict={regulationLook(regulation)} size="md" />
            <span className="text-ink-3">{standingWords[standing]}</span>
          </>
        }
      />
      <div className="stack-6">
        <Seal checked={checked} />
        <LostPacks packs={gone.filter((it) => it.id === id)} />
        {numbers.total > 0 && <ThreeBars look="full" {...shares(numbers)} className="max-w-md" />}
        <RegulationPanel regulation={regulation} proofs={proofs} />
      </div>
    </ShareFrame>
  );
}
