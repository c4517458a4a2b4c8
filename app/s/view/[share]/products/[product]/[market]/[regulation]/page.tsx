import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { formatDate } from '#components/format.ts';
import { RegulationPanel } from '#components/readiness/regulation-panel.tsx';
import { regulationLook, shares, standingWords } from '#components/readiness/regulation-words.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ThreeBars } from '#components/verdict/three-bars.tsx';
import { VerdictChip } from '#components/verdict/verdict-chip.tsx';
import { marketName } from '#lib/markets/market.ts';
import { explainMarket } from '#lib/readiness/explained.ts';
import { noteLook } from '#lib/shares/door.ts';
import { requireShare } from '#lib/shares/require-share.ts';
import { sharePath } from '#lib/shares/share-cookie.ts';
import { ShareFrame } from '../../../../share-frame.tsx';
import { loadProduct } from '../../load-product.ts';
import { speakerOf } from '../../speaker.ts';

export const metadata: Metadata = { title: 'Requirements' };

type Props = { params: Promise<{ share: string; product: string; market: string; regulation: string }> };

export default async function SharedRegulationPage({ params }: Props) {
  const { share: id, product: productId, market: code, regulation: packId } = await params;
  const share = await requireShare(id);
  const loaded = await loadProduct(share, productId);
  const market = loaded?.product.markets.find((it) => it.market === code);
  const only = market?.regulations.filter(({ pack }) => pack.id === packId);
  if (!loaded || !market || !only?.length) notFound();
  await noteLook(share, (await headers()).get('user-agent') ?? '');
  const { product, evidence } = loaded;
  const [regulation] = explainMarket(
    { ...market, regulations: only },
    product.point,
    speakerOf(loaded),
    product.asOf,
  ).regulations;
  if (!regulation) notFound();
  const href = `${sharePath(share.id)}/products/${product.id}`;
  const proofs = new Map(evidence.map((it) => [it.id, { ...it, href: `${href}#evidence-${it.id}` }]));
  const { title, standing, version, verifiedOn, numbers } = regulation;
  return (
    <ShareFrame share={share}>
      <PageHeader
        crumbs={[
          { label: 'Readiness', href: sharePath(share.id) },
          { label: product.name, href },
          { label: marketName(code), href: `${href}#${code}` },
        ]}
        title={title}
        description={`${product.name}, ${product.model}, judged by the law of ${formatDate(product.asOf)}, today. Our reading of it, version ${version}, was checked on ${formatDate(verifiedOn)}.`}
        meta={
          <>
            <VerdictChip verdict={regulationLook(regulation)} size="md" />
            <span className="text-ink-3">{standingWords[standing]}</span>
          </>
        }
      />
      {numbers.total > 0 && <ThreeBars look="full" {...shares(numbers)} className="mb-6 max-w-md" />}
      <RegulationPanel regulation={regulation} proofs={proofs} />
    </ShareFrame>
  );
}
