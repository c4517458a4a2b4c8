import { ProofTable } from '#components/evidence/proof-table.tsx';
import type { OpenShare } from '#lib/shares/door.ts';
import type { SharedEvidence } from '#lib/shares/evidence.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';

type Props = { share: OpenShare; productId: string; evidence: readonly SharedEvidence[]; today: string };

/** Accepted evidence behind the answers in scope. */
export function EvidenceList({ share, productId, evidence, today }: Props) {
  const href = (id: string) => `${sharePath(share.id)}/products/${productId}/evidence/${id}`;
  return (
    <ProofTable
      evidence={evidence}
      asOf={today}
      description={
        share.downloads
          ? 'Accepted evidence behind the answers above. Each download is recorded and seen by the maker.'
          : 'Accepted evidence behind the answers above. This link shows that it exists; files are not handed out.'
      }
      empty="No accepted evidence yet."
      href={share.downloads ? href : undefined}
    />
  );
}
