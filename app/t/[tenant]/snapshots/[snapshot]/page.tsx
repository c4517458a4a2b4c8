import type { Metadata } from 'next';
import { ProofTable } from '#components/evidence/proof-table.tsx';
import { MarketSection } from '#components/readiness/market-section.tsx';
import { LostPacks } from '#components/snapshot/lost-packs.tsx';
import { Seal } from '#components/snapshot/seal.tsx';
import { requireMember } from '#lib/auth/member.ts';
import { can } from '#lib/auth/permissions.ts';
import { drawMarkets } from '#lib/snapshots/drawn.ts';
import { readChanges } from '#lib/snapshots/since.ts';
import { ChangesSince } from './changes-since.tsx';
import { loadSnapshot } from './load.ts';
import { SealedAnswers } from './sealed-answers.tsx';
import { SealedLaw } from './sealed-law.tsx';
import { SnapshotHeader } from './snapshot-header.tsx';

export const metadata: Metadata = { title: 'Snapshot' };

type Props = { params: Promise<{ tenant: string; snapshot: string }> };

export default async function SnapshotPage({ params }: Props) {
  const { tenant, snapshot } = await params;
  const member = await requireMember(tenant, 'snapshots.read');
  const { stored, opened, more: changes } = await loadSnapshot(member, snapshot, readChanges);
  const { checked, packs, gone } = opened;
  const here = `/t/${tenant}/snapshots/${stored.id}`;
  if (!checked.holds)
    return (
      <>
        <SnapshotHeader {...{ tenant, stored }} />
        <Seal checked={checked} />
      </>
    );
  const { document } = checked;
  return (
    <>
      <SnapshotHeader {...{ tenant, stored, document }} mayShare={can(member.role, 'shares.write')} />
      <div className="stack-6 mb-10">
        <Seal checked={checked} />
        <LostPacks packs={gone} />
        {document.note && <p className="max-w-prose whitespace-pre-line">{document.note}</p>}
        <ChangesSince changes={changes} />
      </div>
      {drawMarkets(document, packs).map((market) => (
        <MarketSection key={market.market} folded market={market} href={`${here}/${market.market}`} />
      ))}
      <div className="stack-6">
        <ProofTable
          empty="No accepted evidence stood behind the answers."
          evidence={document.evidence}
          asOf={document.asOf}
          description="Accepted evidence behind the answers, as it was. The files themselves are kept by their hashes."
          href={(id) => `/api/files/evidence/${id}?tenant=${tenant}`}
        />
        <SealedAnswers document={document} />
        <SealedLaw document={document} />
      </div>
    </>
  );
}
