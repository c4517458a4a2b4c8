import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { Seal } from '#components/snapshot/seal.tsx';
import { SealedRegulation } from '#components/snapshot/sealed-regulation.tsx';
import { requireMember } from '#lib/auth/member.ts';
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
  return (
    <SealedRegulation
      {...{ document, checked, regulation, gone, market, here }}
      crumbs={[
        { label: document.product.name, href: `/t/${tenant}/products/${stored.productId}` },
        { label: document.title, href: here },
      ]}
      word="Sealed"
    />
  );
}
