import { formatDate } from '#components/format.ts';
import { RegulationPanel } from '#components/readiness/regulation-panel.tsx';
import { regulationLook, shares, standingWords } from '#components/readiness/regulation-words.ts';
import { Badge } from '#components/ui/badge.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import type { ExplainedRegulation } from '#lib/readiness/explained.ts';
import type { Checked } from '#lib/snapshots/check.ts';
import type { Sealed, SealedPack } from '#lib/snapshots/document.ts';
import { LostPacks } from './lost-packs.tsx';
import { Seal } from './seal.tsx';

type Props = {
  document: Sealed;
  checked: Checked;
  regulation: ExplainedRegulation;
  /** Packs the snapshot names that are no longer kept. */
  gone: readonly SealedPack[];
  market: string;
  /** The snapshot's own page, where its evidence is. */
  here: string;
  /** The way there. */
  crumbs: { label: string; href: string }[];
  /** `Sealed` to members, `Frozen` to auditors. */
  word: 'Sealed' | 'Frozen';
};

/** How a product stood under one regulation when a snapshot was taken, down to every reason. */
export function SealedRegulation({ document, checked, regulation, gone, market, here, crumbs, word }: Props) {
  const { product, asOf, evidence } = document;
  const { id, title, standing, version, verifiedOn, numbers } = regulation;
  const proofs = new Map(evidence.map((it) => [it.id, { ...it, href: `${here}#evidence-${it.id}` }]));
  return (
    <>
      <PageHeader
        crumbs={[...crumbs, { label: marketName(market), href: `${here}#${market}` }]}
        title={title}
        description={`${product.name}, ${product.model}, by the law of ${formatDate(asOf)}. Our reading of it, version ${version}, was checked on ${formatDate(verifiedOn)}.`}
        meta={
          <>
            <Badge tone="accent">{word}</Badge>
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
