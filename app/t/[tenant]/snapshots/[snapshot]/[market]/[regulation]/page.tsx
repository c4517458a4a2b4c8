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
import { requireMember } from '#lib/auth/member.ts';
import { marketName } from '#lib/markets/market.ts';
import { drawRegulation } from '#lib/snapshots/drawn.ts';
import { aboutAnswers } from '#lib/snapshots/opened.ts';
import { loadSnapshot } from '../../load.ts';
import { SnapshotHeader } from '../../snapshot-header.tsx';

export const metadata: Metadata = { title: 'Sealed requirements' };

type Props = { params: Promise<{ tenant: string; snapshot: string; market: string; regulation: string }> };

export default async function SealedRegulationPage({ params }: Props) {
  const { tenant, snapshot, market, regulation: id } = await params;
  const member = await requireMember(tenant, 'snapshots.read');
  const { stored, opened } = await loadSnapshot(member, snapshot, async () => null);
  const { checked, packs, gone } = opened;
  if (!checked.holds)
    return (
      <>
        <SnapshotHeader {...{ tenant, stored }} />
        <Seal checked={checked} />
      </>
    );
  const { document } = checked;
  const teller = { day: (day: string) => formatDate(day), about: aboutAnswers(document) };
  const regulation = drawRegulation(document, { market, regulation: id }, packs, teller);
  if (!regulation) notFound();
  const here = `/t/${tenant}/snapshots/${stored.id}`;
  const proofs = new Map(document.evidence.map((it) => [it.id, { ...it, href: `${here}#evidence-${it.id}` }]));
  const { title, standing, version, verifiedOn, numbers } = regulation;
  return (
    <>
      <PageHeader
        crumbs={[
          { label: document.product.name, href: `/t/${tenant}/products/${stored.productId}` },
          { label: document.title, href: here },
          { label: marketName(market), href: `${here}#${market}` },
        ]}
        title={title}
        description={`${document.product.name}, ${document.product.model}, by the law of ${formatDate(document.asOf)}. Our reading of it, version ${version}, was checked on ${formatDate(verifiedOn)}.`}
        meta={
          <>
            <Badge tone="accent">Sealed</Badge>
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
    </>
  );
}
